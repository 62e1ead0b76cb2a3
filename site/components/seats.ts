interface Seat {
  x: number;
  y: number;
}

interface Seats {
  seats: readonly Seat[];
  /** Radius of one seat. */
  radius: number;
}

const OUTER = 88;
const INNER = 40;
/** Few seats stand close together instead of filling the half-circle. */
const WIDEST_GAP = 22;

const known = new Map<number, Seats>();

/** Seats in a half-circle of width 200 and height 105, from left to right as one turns. */
export function seatsOf(count: number): Seats {
  const seats = known.get(count) ?? placed(count);
  known.set(count, seats);
  return seats;
}

function placed(count: number): Seats {
  const rows = Math.max(1, Math.min(9, Math.round(Math.sqrt(count / 2.6))));
  const gap = Math.min(WIDEST_GAP, (OUTER - INNER) / Math.max(1, rows - 1));
  const radii = Array.from({ length: rows }, (_, row) => OUTER - (rows - 1 - row) * gap);
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  let left = count;
  let lengthLeft = total;
  const seats = radii.flatMap((radius) => {
    const here = Math.round((left * radius) / lengthLeft);
    left -= here;
    lengthLeft -= radius;
    return Array.from({ length: here }, (_, rank) => {
      const angle = here === 1 ? Math.PI / 2 : Math.PI * (1 - rank / (here - 1));
      return { angle, radius };
    });
  });
  const pitch = Math.min(gap, (Math.PI * total) / Math.max(count, 1));
  return {
    radius: Math.min(8.5, round(pitch * 0.42)),
    seats: seats
      .sort((a, b) => b.angle - a.angle || b.radius - a.radius)
      .map(({ angle, radius }) => ({
        x: round(100 + radius * Math.cos(angle)),
        y: round(97 - radius * Math.sin(angle)),
      })),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
