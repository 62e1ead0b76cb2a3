import type { Amount } from '../../schemas/deliberation.ts';
import type { Passage } from '../document/passage.ts';
import { beneficiaryIn } from '../french/money/beneficiaries.ts';
import { type GrantRow, grantRowsIn } from '../french/money/grant-rows.ts';
import { grantCellsIn } from '../french/money/grant-tables.ts';
import { ASKS_FOR_MONEY, GIVES_MONEY } from '../french/money/grant-words.ts';
import { sumsIn } from '../french/money/money.ts';
import { stated } from '../record/facts.ts';
import { cellsOf } from '../tables/cells.ts';
import { tablesIn } from '../tables/tables.ts';
import type { Field } from './field.ts';

interface Found {
  amount: Amount;
  rule: string;
  read: Passage[];
  start: number;
}

/** Money named in the title or the text, each sum once, with who receives it when the act joins them. */
export const amounts: Field = {
  name: 'amounts',
  scope: 'act',
  extract({ act }) {
    const title = act.subject.text;
    const gives = GIVES_MONEY.test(title) && !ASKS_FOR_MONEY.test(title);
    const found = new Map<string, Found>();
    for (const section of [act.subject, act.body]) {
      for (const each of sumsOf(section, gives)) {
        const key = `${each.amount.value} ${each.amount.beneficiary ?? ''}`;
        if (!found.has(key)) found.set(key, each);
      }
    }
    return [...found.values()].map(({ amount, rule, read }, index) =>
      stated(`/amounts/${index}`, amount, rule, ...read),
    );
  },
};

/** The sums of a section; those of a table whose head tells who receives what are read by its columns. */
function sumsOf(section: Passage, gives: boolean): Found[] {
  const tables = gives
    ? tablesIn(section).flatMap((table) => {
        const cells = grantCellsIn(cellsOf(section, table) ?? []);
        return cells ? [{ ...table, cells }] : [];
      })
    : [];
  const isApart = ({ start }: Found) => tables.every((table) => start < table.start || start >= table.end);
  const inTables = tables.flatMap(({ start, cells }) =>
    cells.map(({ value, passage, beneficiary, isBare }) =>
      found(
        value,
        passage,
        start,
        isBare ? 'sum-in-column' : beneficiary ? 'sum-in-row' : 'sum',
        beneficiary,
      ),
    ),
  );
  return [...inTables, ...sumsByLine(section, gives).filter(isApart)].sort((a, b) => a.start - b.start);
}

function sumsByLine(section: Passage, gives: boolean): Found[] {
  const rows = gives ? grantRowsIn(section) : [];
  let next = 0;
  const rowAt = (place: number): GrantRow | undefined => {
    while ((rows[next]?.end ?? Infinity) < place) next++;
    const row = rows[next];
    return row && row.start <= place ? row : undefined;
  };
  const written = sumsIn(section).map((sum): Found => {
    const row = rowAt(sum.start);
    const beneficiary = row?.name ?? beneficiaryIn(section, sum);
    return found(sum.value, sum.passage, sum.start, row ? 'sum-in-row' : 'sum', beneficiary);
  });
  const bare = rows.flatMap(({ bare: sum, name, start }) =>
    sum ? [found(sum.value, sum.passage, start, 'sum-in-column', name)] : [],
  );
  return [...written, ...bare];
}

function found(
  value: number,
  text: Passage,
  start: number,
  rule: string,
  beneficiary: Passage | null,
): Found {
  const amount: Amount = {
    value,
    currency: 'EUR',
    text: text.flat,
    ...(beneficiary ? { beneficiary: beneficiary.flat } : {}),
  };
  return { amount, rule, read: beneficiary ? [text, beneficiary] : [text], start };
}
