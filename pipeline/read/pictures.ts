import type { OPS as Operators, PDFPageProxy } from 'pdfjs-dist';

/** On a page that has a few words of its own, pictures that cover less of it are a logo, a signature. */
const LOGO = 0.2;
/** Letters drawn as curves take more numbers than this; the frame and the rules of an empty form take fewer. */
const FEW_CURVES = 1000;

/**
 * Whether a page shows more than the few letters that are drawn on it as text: a picture, or letters drawn as
 * curves. A blank page, or the short end of a typed act, shows nothing more.
 */
export async function showsPicture(
  page: PDFPageProxy,
  letters: number,
  OPS: typeof Operators,
): Promise<boolean> {
  const { pictures, curves } = await drawnOn(page, OPS);
  if (letters === 0) return pictures > 0 || curves > FEW_CURVES;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  return pictures > LOGO * Math.abs((x1 - x0) * (y1 - y0));
}

/** How much of the page pictures cover, in square points, and how many numbers its curves take. */
async function drawnOn(page: PDFPageProxy, OPS: typeof Operators) {
  const outer: number[] = [];
  /** The area a unit square covers: only the size at which a picture is drawn counts, not its place. */
  let unit = 1;
  let [pictures, curves] = [0, 0];
  const enter = (...matrices: unknown[]) => {
    outer.push(unit);
    for (const matrix of matrices) unit *= areaOf(matrix);
  };
  const leave = () => {
    unit = outer.pop() ?? unit;
  };
  const paint = () => {
    pictures += unit;
  };
  /** pdf.js joins the strips of one picture. */
  const paintStrips = () => {
    pictures = Number.POSITIVE_INFINITY;
  };
  const effects: Record<number, (args: unknown[]) => void> = {
    [OPS.save]: () => enter(),
    [OPS.restore]: leave,
    [OPS.paintFormXObjectBegin]: ([matrix]) => enter(matrix),
    [OPS.paintFormXObjectEnd]: leave,
    [OPS.beginAnnotation]: ([, , transform, matrix]) => enter(transform, matrix),
    [OPS.endAnnotation]: leave,
    [OPS.transform]: (matrix) => {
      unit *= areaOf(matrix);
    },
    [OPS.constructPath]: ([, data]) => {
      curves += (data as [ArrayLike<number> | null])[0]?.length ?? 0;
    },
    [OPS.paintImageXObject]: paint,
    [OPS.paintInlineImageXObject]: paint,
    [OPS.paintImageMaskXObject]: paint,
    [OPS.paintImageXObjectRepeat]: paintStrips,
    [OPS.paintInlineImageXObjectGroup]: paintStrips,
    [OPS.paintImageMaskXObjectGroup]: paintStrips,
    [OPS.paintImageMaskXObjectRepeat]: paintStrips,
  };
  const { fnArray, argsArray } = await page.getOperatorList();
  for (const [index, operator] of fnArray.entries()) effects[operator]?.(argsArray[index] ?? []);
  return { pictures, curves };
}

/** What a matrix makes of a square unit; one that is not given changes nothing. */
function areaOf(matrix: unknown): number {
  const [a = 1, b = 0, c = 0, d = 1] = (matrix ?? []) as number[];
  return Math.abs(a * d - b * c);
}
