import { documentOf, hasDocument } from './akoma-ntoso/document.ts';
import type { Export } from './export.ts';

/**
 * Akoma Ntoso 3.0 of each act, beside its page. The format needs a date and a body: an act of which one is
 * not known has no such file.
 */
export const akomaNtoso: Export = {
  name: 'akoma-ntoso',
  *ofCouncil({ acts }) {
    for (const act of acts) {
      if (!hasDocument(act)) continue;
      yield {
        path: `${act.record.id}/akoma-ntoso.xml`,
        title: 'Texte structuré (Akoma Ntoso)',
        mediaType: 'application/akn+xml',
        get content() {
          return documentOf(act) ?? '';
        },
        act: act.record.id,
      };
    }
  },
};
