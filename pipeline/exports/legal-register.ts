import type { Export } from './export.ts';
import { legalFile, legalRegister as table } from './legal/acts.ts';
import { csvOf } from './lib/csv.ts';

/** The days that count in law, one CSV per authority. */
export const legalRegister: Export = {
  name: 'legal-register',
  *ofCouncil(register) {
    for (const entry of register.authorities) {
      const { slug, authority } = entry;
      const acts = register.acts.filter((act) => act.authority.slug === slug);
      yield {
        path: legalFile(slug),
        title: `${authority.name}, registre légal`,
        mediaType: 'text/csv',
        content: csvOf(table, { ...register, authorities: [entry], acts }),
        authority: slug,
        table,
      };
    }
  },
};
