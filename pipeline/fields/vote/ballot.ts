import type { Deliberation } from '../../../schemas/deliberation.ts';
import { NUMBER } from '../../french/numbers.ts';
import { lexicon } from '../../french/phrases.ts';
import { BALLOT_PAPERS, BALLOTS, ELECTED } from '../../french/vote-formulas.ts';
import type { Passage } from '../../passage.ts';
import type { Clauses } from './clauses.ts';

export type Ballot = NonNullable<Deliberation['vote']['ballot']>;

const ballots = lexicon(BALLOTS);
const BALLOT = new RegExp(ballots.source, 'giu');
const papers = lexicon({ papers: BALLOT_PAPERS });
const elected = lexicon({ elected: ELECTED });
const ELECTION = new RegExp(
  `${papers.source}|${elected.source}|majorit[ée]\\s+absolue\\s*(?:[:=]|des\\s+suffrages\\s+exprim[ée]s\\s*[:=])\\s*\\d|` +
    `(?<![\\p{L}])(?:a|ont|ayant)\\s+obtenu\\s*:?\\s*${NUMBER}\\s+(?:voix|suffrages)`,
  'iu',
);
const PAPERS = new RegExp(papers.source, 'iu');
/** « ne pas procéder au scrutin secret », « sans recourir au », « sauf si le tiers réclame le » */
const DECLINED =
  /(?:ne\s+pas|sans|renonc|dispens|plut[ôo]t\s+que|et\s+non|non\s+pas|au\s+lieu|aucun|n['’]a|n['’]ont|s['’]oppos|d[ée]rog|exclu|si\s)[^.;]{0,120}$/iu;
/** « Vu l’article L. 2121-21 … le vote a lieu au scrutin secret lorsque » cites the law. */
const LAW =
  /^[\s\-–—•*"«]{0,10}(?:vus?|consid[ée]rant|attendu|rappel)(?![\p{L}])|L\.?\s?2\d{3}|code\s+g[ée]n[ée]ral|conform[ée]ment|lorsqu|peuvent|peut|propose|demand/iu;

/** « il a été procédé, conformément à l’article …, au vote à bulletin secret » tells what was done. */
const DONE = /(?:il\s+est|[ée]t[ée]|avoir|ayant)\s+(?:proc[ée]d[ée]|vot[ée]|d[ée]cid[ée])/iu;

/** An election: who is chosen, not whether something is adopted. */
export const isElection = (text: string): boolean => ELECTION.test(text);

/** How the vote was taken, by the last words that say so; papers in an urn tell a secret ballot. */
export function ballotIn(
  passage: Passage,
  clauses: Clauses,
): { ballot: Ballot; rule: string; read: Passage } | null {
  const said = [...clauses.text.matchAll(BALLOT)].filter((match) => {
    const lead = clauses.lead(match.index);
    return !DECLINED.test(lead) && (!LAW.test(lead) || DONE.test(lead));
  });
  const last = said.at(-1);
  if (last) {
    const read = passage.slice(last.index, last.index + last[0].length);
    return { ballot: ballots.kindOf(last[0]), rule: 'vote-ballot', read };
  }
  const paper = PAPERS.exec(clauses.text);
  if (!paper) return null;
  const read = passage.slice(paper.index, paper.index + paper[0].length);
  return { ballot: 'secret', rule: 'vote-ballot-papers', read };
}
