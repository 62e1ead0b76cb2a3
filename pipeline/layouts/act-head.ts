import type { Line } from '../document.ts';
import { ACT_HEADER } from '../french/act/document-titles.ts';
import { EXTRACT_FIRST } from '../french/act/heads.ts';

const HEAD = new RegExp(`^(?:[\\s#*_]*|\\P{Ll}{3,60}\\s[–—-]\\s)${ACT_HEADER.source}[^\\n]{0,30}`, 'iu');

/** « DÉLIBÉRATION DU CONSEIL MUNICIPAL », « SIVOS DU BOIS – EXTRAIT DES DÉLIBÉRATIONS » alone on its line; not a deliberation cited in a sentence. */
export const isActHead = ({ text }: Line): boolean => {
  const head = HEAD.exec(text)?.[0];
  return head !== undefined && text.length < 110 && (/^\P{Ll}+$/u.test(head) || EXTRACT_FIRST.test(head));
};
