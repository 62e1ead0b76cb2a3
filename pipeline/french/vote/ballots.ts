import { LETTERS } from '../../patterns/letters.ts';
import { NUMBER } from '../numbers.ts';
import { lexicon } from '../phrases.ts';
import { BALLOT_PAPERS, BALLOTS, ELECTED } from './ballot-words.ts';

/** Ballots and elections. */

export const ballots = lexicon(BALLOTS);
export const BALLOT = new RegExp(ballots.source, 'giu');
const papers = lexicon({ papers: BALLOT_PAPERS });
const elected = lexicon({ elected: ELECTED });
export const ELECTION = new RegExp(
  `${papers.source}|${elected.source}|majorit[ée]\\s+absolue\\s*(?:[:=]|des\\s+suffrages\\s+exprim[ée]s\\s*[:=])\\s*\\d|` +
    `(?<![${LETTERS}])(?:a|ont|ayant)\\s+obtenu\\s*:?\\s*${NUMBER}\\s+(?:voix|suffrages)`,
  'iu',
);
export const SAYS_BALLOT_PAPERS = new RegExp(papers.source, 'iu');
/** « ne pas procéder au scrutin secret », « sans recourir au », « sauf si le tiers réclame le » */
export const DECLINED =
  /(?:ne\s+pas|sans|renonc|dispens|plut[ôo]t\s+que|et\s+non|non\s+pas|au\s+lieu|aucune?(?!e?\s+(?:objection|opposition))|n['’]a|n['’]ont|s['’]oppos|d[ée]rog|exclu|si\s)[^.;]{0,120}$/iu;
/** « Le vote à bulletin secret n'étant pas demandé, », « le scrutin secret n'ayant pas été réclamé »: votes are cast openly. */
export const NOT_ASKED =
  /^\s(?:n['’](?:est|[ée]tant|a|ayant)\s(?:pas|point)\s(?:[ée]t[ée]\s)?(?:demand|r[ée]clam|sollicit|requi|exig|souhait))/iu;
/** « Vu l’article L. 2121-21 … le vote a lieu au scrutin secret lorsque » cites the law. */
export const CITES_LAW =
  /^[\s\-–—•*"«]{0,10}(?:vus?|consid[ée]rant|attendu|rappel)(?![a-zß-ɏ])|L\.?\s?2\d{3}|code\s+g[ée]n[ée]ral|conform[ée]ment|lorsqu|peuvent|peut|propose|demand/iu;
/** « il a été procédé, conformément à l’article …, au vote à bulletin secret » tells what was done. */
export const DONE =
  /(?:il\s+(?:y\s+)?est|[ée]t[ée]|avoir|ayant)\s+(?:proc[ée]d[ée]|vot[ée]|d[ée]cid[ée])|aucune\s+(?:objection|opposition)|(?:conseil|comit[ée]|assembl[ée]e)[^.;]{0,20}\sd[ée]cide,?[^.;]{0,40}\sde\s(?:recourir|proc[ée]der|voter)\s|demande\s+d[eu'’][^;\n]{0,80},\s+le\s+vote\s+(?:a\s|s['’])/iu;

const ALL_VOTES = `(?:mode\\s+de\\s+(?=vote|scrutin)|(?:tou(?:te)?s\\s+les|l['’]ensemble\\s+des)\\s+(?:d[ée]lib[ée]rations|votes|points|questions|affaires))`;
const AGREED = `[^]{0,150}?(?:unanimit[ée]|accept|d[ée]cid|approuv|adopt)`;
/** « s'ils souhaitent conserver le mode de vote à main levée. Vote : pour à l'unanimité »: settled for all items. */
export const BALLOT_OF_SITTING = new RegExp(
  `${ALL_VOTES}[^.;]{0,80}?(?<after>${ballots.source})${AGREED}|(?<before>${ballots.source})[^.;]{0,60}?${ALL_VOTES}${AGREED}`,
  'iu',
);
