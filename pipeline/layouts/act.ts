import { ACT_HEADER, DECISION } from '../french/headings.ts';
import { sectionsOf } from './act-sections.ts';
import { withoutFurniture } from './furniture.ts';
import type { Layout } from './index.ts';

/** One extract of the register: a head, lists, one title, one decision. */
export const act: Layout = {
  id: 'act',
  matches: ({ pages }) => {
    const text = pages.map((page) => page.text).join('\n');
    return (ACT_HEADER.test(text) || /d[ée]lib[ée]ration/iu.test(text)) && DECISION.test(text);
  },
  read(document) {
    const act = sectionsOf(document, withoutFurniture(document));
    return { kind: 'act', sitting: act, acts: [act] };
  },
};
