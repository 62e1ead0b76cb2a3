import type { Part, SeatKind } from '../components/half-circle.ts';
import { seatsOf } from '../components/seats.ts';
import { drawnParts, outcomeOf } from '../components/vote.ts';
import type { ActView } from '../data/act.ts';
import { plural } from '../filters/plural.ts';
import { Canvas, type ColourName, type Shape } from './canvas.ts';
import { canWrite, widthOf } from './letters.ts';

const [WIDTH, HEIGHT] = [1200, 630];
const LEFT = 80;
/** Heights of the words. */
const [LARGE, MEDIUM, SMALL] = [64, 34, 30];
/** The half-circle, 200 wide as in the page, and where it stands. */
const HALF_CIRCLE = { scale: 2.4, left: 670, top: 258 };

const OUTCOME_COLOURS: Record<string, ColourName> = {
  adopted: 'for',
  rejected: 'against',
  withdrawn: 'abstain',
  adjourned: 'abstain',
};

/** `Math.hypot` takes ten times as long, for numbers that no seat has. */
const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);

const circle =
  (radius: number): Shape =>
  (x, y) =>
    length(x, y) - radius;
const ring =
  (radius: number, line: number): Shape =>
  (x, y) =>
    Math.abs(length(x, y) - radius) - line / 2;
const dash =
  (half: number, line: number): Shape =>
  (x, y) =>
    length(Math.max(0, Math.abs(x) - half), y) - line / 2;
const cross =
  (half: number, line: number): Shape =>
  (x, y) => {
    const [along, across] = [(x + y) / Math.SQRT2, (x - y) / Math.SQRT2];
    const branch = dash(half * Math.SQRT2, line);
    return Math.min(branch(along, across), branch(across, along));
  };

/** The seats of the page, with its shapes and colours. */
const SEATS: Record<SeatKind, (radius: number) => [Shape, ColourName]> = {
  inFavour: (radius) => [circle(radius), 'for'],
  present: (radius) => [circle(radius), 'accent'],
  against: (radius) => [cross(radius, radius * 0.3), 'against'],
  abstentions: (radius) => [ring(radius * 0.8, radius * 0.25), 'abstain'],
  represented: (radius) => [ring(radius * 0.8, radius * 0.25), 'accent'],
  notVoting: (radius) => [dash(radius, radius * 0.3), 'none'],
  away: (radius) => [circle(Math.max(2, radius * 0.25)), 'none'],
};

/** How the vote on an act went, as networks show it beside a link: acts that went the same way share it. */
export function cardOf(act: ActView): Buffer {
  const { authority, record } = act;
  const canvas = new Canvas(WIDTH, HEIGHT);
  const parts = drawnParts(act);
  canvas.rectangle(0, 0, 18, HEIGHT, 'accent');
  const name = `${authority.name}${authority.isFictional ? ' (fictive)' : ''}`;
  if (canWrite(name) && widthOf(name, SMALL) < WIDTH - 2 * LEFT) canvas.write(name, LEFT, 66, SMALL, 'soft');
  canvas.write(outcomeOf(act), LEFT, 130, LARGE, OUTCOME_COLOURS[record.vote.outcome ?? ''] ?? 'ink');
  legend(canvas, parts);
  halfCircle(canvas, parts);
  canvas.write('Registre ouvert', LEFT, 546, SMALL, 'ink');
  return canvas.png;
}

function legend(canvas: Canvas, parts: readonly Part[]): void {
  const line = MEDIUM * 1.45;
  parts.forEach(({ kind, count, one, many }, rank) => {
    const y = 264 + rank * line;
    const [shape, colour] = SEATS[kind](12);
    canvas.shape(LEFT + 12, y + MEDIUM * 0.7, 16, shape, colour);
    canvas.write(plural(count, one, many), LEFT + 40, Math.round(y), MEDIUM, 'ink');
  });
}

function halfCircle(canvas: Canvas, parts: readonly Part[]): void {
  const { scale, left, top } = HALF_CIRCLE;
  const { seats, radius } = seatsOf(parts.reduce((sum, { count }) => sum + count, 0));
  let from = 0;
  for (const { kind, count } of parts) {
    const [shape, colour] = SEATS[kind](radius * scale);
    for (const { x, y } of seats.slice(from, from + count))
      canvas.shape(left + x * scale, top + y * scale, radius * scale * 1.3 + 2, shape, colour);
    from += count;
  }
}
