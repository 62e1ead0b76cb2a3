import type { Export } from './export.ts';
import { csvOf } from './lib/csv.ts';
import { subsidies as table } from './subsidies/grants.ts';

/** What the adopted acts grant, in the shape of SCDL subventions, one CSV per authority that grants. */
export const subsidies: Export = {
  name: 'subsidies',
  *ofCouncil(register) {
    for (const { slug, authority } of register.authorities) {
      const own = { ...register, acts: register.acts.filter((act) => act.authority.slug === slug) };
      if (table.rows(own).length === 0) continue;
      yield {
        path: `data/scdl/${slug}-subventions.csv`,
        title: `${authority.name}, subventions lues dans les délibérations`,
        mediaType: 'text/csv',
        content: csvOf(table, own),
        authority: slug,
        table,
      };
    }
  },
};
