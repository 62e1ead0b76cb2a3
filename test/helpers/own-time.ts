/**
 * Milliseconds of processor that the work takes, whatever else the machine does meanwhile. Worst cases are
 * held to a bound far above what a linear pattern takes, and far below what any other would.
 */
export function ownTime(work: () => void): number {
  const { user, system } = process.cpuUsage();
  work();
  const spent = process.cpuUsage({ user, system });
  return (spent.user + spent.system) / 1000;
}
