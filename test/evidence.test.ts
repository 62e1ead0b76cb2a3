import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fold } from '../pipeline/french/fold.ts';
import { NUMBER, numberOf } from '../pipeline/french/numbers.ts';
import { readers } from '../pipeline/read/index.ts';
import { valueAt } from '../pipeline/record/facts.ts';
import type { Authority } from '../schemas/authority.ts';
import type { Deliberation } from '../schemas/deliberation.ts';
import { type Case, cases, read } from './helpers/golden.ts';
import { DEPOSITED } from './helpers/whole-build.ts';

/** Letters and digits alone: spaces, line ends, hyphens and apostrophes are printed in many ways. */
const bare = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

const says = (quote: string, text: string): boolean => bare(quote).includes(bare(text));

/** The quote holds the number, in digits or in words. */
const saysNumber = (quote: string, number: number): boolean =>
  [...quote.matchAll(new RegExp(NUMBER, 'giu'))].some(([words]) => numberOf(words) === number);

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre';

/** « 8 février 2021 », « 08/02/21 », « l’an deux mille vingt et un, le huit février ». */
function saysDate(quote: string, date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const plain = fold(quote);
  const hasYear = plain.includes(String(year)) || saysNumber(plain.replace(/deux mille /, ''), year % 100);
  const hasMonth = plain.includes(MONTHS.split(' ')[month - 1] ?? '?') || saysNumber(plain, month);
  return hasYear && hasMonth && (saysNumber(plain, day) || (day === 1 && /\b(1er|premier)\b/.test(plain)));
}

function saysTime(quote: string, time: string): boolean {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return saysNumber(quote, hours) && (minutes === 0 || saysNumber(quote, minutes) || /demie/.test(quote));
}

/** Names in the order of the act: « BENDAOUDI Aïcha » as « Aïcha BENDAOUDI ». */
const saysPerson = (quote: string, { name }: Person): boolean =>
  name.split(/\s+/).every((word) => says(quote, word));

interface Person {
  name: string;
}

/** Words by which an act says what the schema says in one. */
const WORDS: Record<string, RegExp> = {
  ordinary: /ordinaire/,
  extraordinary: /extraordinaire/,
  public: /publi[cq]/,
  installation: /installation/,
  adopted:
    /adopt|approuv|decid|vot|accept|autoris|fix|institu|accord|emet|design|donn|attribu|pour|elu|majorite|unanim|favorable/,
  rejected: /rejet|repouss|refus/,
  withdrawn: /retir/,
  adjourned: /ajourn|report/,
  noted: /pren|acte/,
  unanimous: /unanim/,
  majority: /majorit/,
  secret: /secret/,
  electronic: /electronique/,
  showOfHands: /main/,
};

type Proof = (quote: string, value: never) => boolean;

const inWords: Proof = (quote, value: string) => WORDS[value]?.test(fold(quote)) ?? false;
const tally: Proof = (quote, value: number) =>
  saysNumber(quote, value) || (value === 0 && /aucun|neant|\/$/.test(fold(quote)));
const names: Proof = (quote, person: Person) => saysPerson(quote, person);

/** By which proof the quote of a value is judged; `*` stands for a rank. */
const PROOFS: Record<string, Proof> = {
  '/number': (quote, value: string) => says(quote, value),
  '/authority/name': (quote, value: string) => says(quote, value),
  '/authority/siren': (quote, value: string) => says(quote, value),
  '/body': (quote, value: string) => says(quote, value),
  '/subject': (quote, value: string) => says(quote, value),
  '/sitting/date': saysDate,
  '/sitting/noticeDate': saysDate,
  '/sitting/startTime': saysTime,
  '/sitting/place': (quote, value: string) => says(quote, value),
  '/sitting/kind': inWords,
  '/sitting/chair': names,
  '/sitting/secretaries/*': names,
  '/sitting/membersInOffice': tally,
  '/sitting/presentCount': tally,
  '/sitting/voters': tally,
  '/sitting/quorum': tally,
  '/attendance/present/*': names,
  '/attendance/absent/*': names,
  '/attendance/excused/*': names,
  '/attendance/proxies/*': (quote, { grantor, holder }: { grantor: Person; holder: Person | null }) =>
    saysPerson(quote, grantor) && (holder === null || saysPerson(quote, holder)),
  '/attendance/changes/*': (quote, { person, text }: { person: Person; text: string }) =>
    saysPerson(quote, person) && says(quote, text),
  '/rapporteur': names,
  '/legalBases/*': (quote, value: string) => says(quote, value),
  '/recitals/*': (quote, value: string) => says(quote, value),
  '/rationale/*': (quote, value: string) => says(quote, value),
  '/operativeText/*': (quote, { label = '', text }: { label?: string; text: string }) =>
    says(quote, label) && says(quote, text),
  '/vote/outcome': inWords,
  '/vote/majority': inWords,
  '/vote/ballot': inWords,
  '/vote/*/count': tally,
  '/vote/*/names/*': names,
  '/amounts/*': (quote, { text, beneficiary }: { text: string; beneficiary?: string }) =>
    says(quote, text) && (!beneficiary || says(quote, beneficiary)),
  '/topic': (quote, { code }: { code: string }) => says(quote, code),
  '/receipt': (quote, { id, sentOn, receivedOn }: Receipt) =>
    (!id || says(quote, id)) && [sentOn, receivedOn].every((date) => !date || saysDates(quote, date)),
  '/signedOn': saysDate,
  '/publishedOn': saysDate,
  '/signatory': names,
  '/appeal': (quote, { court, delay }: { court: string; delay: string | null }) =>
    says(quote, court) && (delay === null || saysNumber(quote, Number(delay.slice(1, -1)))),
};

interface Receipt {
  id: string | null;
  sentOn: string | null;
  receivedOn: string | null;
}

/** One of the lines of a stamp is this date. */
const saysDates = (quote: string, date: string): boolean =>
  quote.split(' | ').some((part) => saysDate(part, date));

const proofOf = (pointer: string): Proof | undefined =>
  PROOFS[pointer.replace(/\/\d+(?=\/|$)/g, '/*').replace(/^\/vote\/\w+(?=\/)/, '/vote/*')];

/** The acts this project carries, each in the name of its authority. */
async function deposited(): Promise<Case[]> {
  const extensions = readers.flatMap((reader) => reader.extensions);
  const files = await readdir(DEPOSITED, { recursive: true });
  const sources = files.filter((file) => extensions.some((extension) => file.endsWith(extension))).sort();
  return Promise.all(
    sources.map(async (file) => {
      const [slug = ''] = file.split('/');
      const authority = JSON.parse(await readFile(join(DEPOSITED, slug, 'authority.json'), 'utf8'));
      return { name: file, source: { file, path: join(DEPOSITED, file) }, authority: authority as Authority };
    }),
  );
}

/** « 3 pour, 4 contre »: the counts, which have evidence of their own, tell the outcome. */
const outcomeByCounts = ({ inFavour, against }: Deliberation['vote']): string =>
  (inFavour.count ?? 0) > (against.count ?? 0) ? 'adopted' : 'rejected';

const test = suite('evidence read again');

for (const each of [...(await cases()), ...(await deposited())])
  test(`${each.name}: the words of every value are where it says`, async () => {
    const { extraction, document } = await read(each);
    for (const record of extraction.records)
      for (const [pointer, { certainty, rule, spans }] of Object.entries(record.provenance)) {
        const quote = spans
          .map(({ page, start, end }) => document?.pages[page - 1]?.text.slice(start, end))
          .join(' | ');
        assert.is(quote, spans.map((span) => span.quote).join(' | '), pointer);
        if (certainty !== 'stated') continue;
        // « MM. A et B s’abstiennent »: the count is that of the names, which have evidence of their own.
        if (rule === 'vote-names-counted') continue;
        if (rule === 'vote-counts') {
          assert.is(valueAt(record, pointer), outcomeByCounts(record.vote), pointer);
          continue;
        }
        const proof = proofOf(pointer);
        assert.ok(proof, `${pointer} : quels mots le disent ?`);
        const value = valueAt(record, pointer) as never;
        assert.ok(proof(quote, value), `${pointer} ${JSON.stringify(value)} : « ${quote} »`);
      }
  });

for (const [pointer, quote, value] of [
  ['/number', 'n° 2024-031', '2024-032'],
  ['/sitting/date', 'lundi 8 février 2021', '2021-02-09'],
  ['/sitting/date', 'lundi 8 février 2021', '2021-03-08'],
  ['/sitting/date', 'le huit février deux mille vingt et un', '2022-02-08'],
  ['/sitting/startTime', 'dix-huit heures trente', '18:15'],
  ['/vote/inFavour/count', 'Pour : 65', 64],
  ['/vote/outcome', 'rejetée', 'adopted'],
  ['/sitting/chair', 'Michaël DELAFOSSE', { name: 'Mickaël DELAFOSSE' }],
  ['/amounts/0', '50 000 €', { text: '50 001 €' }],
] as const)
  test(`« ${quote} » does not prove ${JSON.stringify(value)}`, () =>
    assert.not.ok(proofOf(pointer)?.(quote, value as never)));

test.run();
