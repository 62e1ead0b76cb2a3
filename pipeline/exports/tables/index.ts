import type { Table } from '../lib/table.ts';
import { authorities } from './authorities.ts';
import { deliberations } from './deliberations.ts';
import { amounts, operativeItems, proxies, receipts } from './items.ts';
import { attendance, members, votes } from './people.ts';
import { corrections, findings } from './quality.ts';
import { sittings } from './sittings.ts';

/** Every table, those referred to before those that refer to them. */
export const allTables: readonly Table[] = [
  authorities,
  sittings,
  deliberations,
  members,
  attendance,
  votes,
  proxies,
  operativeItems,
  amounts,
  receipts,
  findings,
  corrections,
];
