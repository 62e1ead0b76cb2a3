import { ACT_HEADER, DECISION } from '../french/headings.ts';
import { sectionsOf } from './act-sections.ts';
import { withoutFurniture } from './furniture.ts';
import type { Layout } from './layout.ts';

/** « ARRÊTÉ MUNICIPAL », « CONVOCATION », « DÉCISION DU MAIRE » : titles of papers no council votes. */
const NOT_OF_A_COUNCIL =
  /(?:^|\n)\W*(?:ARR[ÊE]T[ÉE]|CONVOCATION|ORDRE DU JOUR|D[ÉE]CISION DU (?:MAIRE|PR[ÉE]SIDENT)|NOTE DE SYNTH[ÈE]SE|COMMUNIQU[ÉE])/u;

/** One extract of the register: a head, lists, one title, one decision. */
export const act: Layout = {
  id: 'act',
  matches: ({ pages }) => {
    const text = pages.map((page) => page.text).join('\n');
    if (!DECISION.test(text)) return false;
    return (
      ACT_HEADER.test(text) ||
      (/d[ée]lib[ée]ration/iu.test(text) && !NOT_OF_A_COUNCIL.test(text.slice(0, 600)))
    );
  },
  read(document) {
    const act = sectionsOf(document, withoutFurniture(document));
    return { kind: 'act', sitting: act, acts: [act] };
  },
};
