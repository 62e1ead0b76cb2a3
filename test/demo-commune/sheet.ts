/** The form of an act: where its pieces stand on the page. */
export type FormName = 'register' | 'margin' | 'frame' | 'minutes' | 'list';
type RegionName = 'stamp' | 'margin' | 'heading' | 'body';

/** How one source line is printed, told by the sign it begins with. */
const STYLES = {
  '# ': 'title',
  '^ ': 'centred',
  '= ': 'bold',
  '- ': 'bullet',
  '> ': 'right',
  '. ': 'small',
} as const;
export type Style = (typeof STYLES)[keyof typeof STYLES] | 'plain' | 'gap';

/** A printed line, or a table: the rows of one run of source lines « | cell | cell | ». */
export type Block = { style: Style; text: string } | { style: 'table' | 'pair'; rows: string[][] };

/** The source of one printed act, as parsed from its `.act` file. */
export interface Sheet {
  form: FormName;
  /** Path of the PDF under `deliberations/`. */
  file: string;
  /** Running header and footer; `{page}` and `{pages}` are replaced. */
  header: string;
  footer: string;
  regions: Record<RegionName, Block[]>;
}

/**
 * Parses an act's source: `key: value` lines, a line `---`, then regions each opened by `[name]`.
 * A line is a paragraph, an empty line a gap.
 */
export function parseSheet(source: string): Sheet {
  const [head = '', text = ''] = source.split(/^---\n/m);
  const settings = new Map(head.split('\n').map((line) => line.split(/: (.*)/, 2) as [string, string]));
  const regions: Sheet['regions'] = { stamp: [], margin: [], heading: [], body: [] };
  let blocks = regions.body;
  for (const line of text.trimEnd().split('\n')) {
    const region = /^\[(\w+)\]$/.exec(line)?.[1];
    if (region) blocks = regions[region as RegionName];
    else addLine(blocks, line);
  }
  const setting = (key: string) => settings.get(key) ?? '';
  return {
    form: setting('form') as FormName,
    file: setting('file'),
    header: setting('header'),
    footer: setting('footer'),
    regions,
  };
}

function addLine(blocks: Block[], line: string): void {
  if (/^[|<]/.test(line)) {
    const style = line.startsWith('|') ? 'table' : 'pair';
    const row = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    const last = blocks.at(-1);
    if (last && 'rows' in last && last.style === style) last.rows.push(row);
    else blocks.push({ style, rows: [row] });
    return;
  }
  const sign = line.slice(0, 2) as keyof typeof STYLES;
  if (line === '') blocks.push({ style: 'gap', text: '' });
  else if (sign in STYLES) blocks.push({ style: STYLES[sign], text: line.slice(2) });
  else blocks.push({ style: 'plain', text: line });
}
