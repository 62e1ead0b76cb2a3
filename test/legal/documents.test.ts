import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import mammoth from 'mammoth';
import { PDFDocument } from 'pdf-lib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { certificateSheet } from '../../pipeline/legal/documents/certificate.ts';
import { listSheet } from '../../pipeline/legal/documents/list.ts';
import { minutesDocx } from '../../pipeline/legal/documents/minutes.ts';
import { sheetHtml } from '../../pipeline/legal/documents/sheet-html.ts';
import { sheetPdf } from '../../pipeline/legal/documents/sheet-pdf.ts';
import { type SittingLife, sittingLives } from '../../pipeline/legal/sitting-life.ts';
import type { Provenance } from '../../schemas/deliberation.ts';
import { actOf, people, person } from '../helpers/act-of.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { registreAt } from '../ledger/store.ts';

const test = suite('legal: documents of a sitting');
const NOW = new Date('2024-03-20T09:00:00Z');

const contested = actOf({
  '/id': 'saint-exemple/2024-03-14/2024-008',
  '/number': '2024-008',
  '/subject': 'Vente du <four> à pain\n& de sa cour à Łukasz',
  '/sitting/place': 'salle des fêtes',
  '/rapporteur': person('Brice MOREL'),
  '/receipt': null,
  '/publishedOn': null,
  '/operativeText': [{ text: 'attribue :\n\nClub\tMontant\nJudo\t90 €' }],
  '/vote/majority': 'majority',
  '/vote/inFavour/count': 9,
  '/vote/against': { count: 1, names: people('Hugo PETIT') },
});
const sitting = (): SittingLife =>
  sittingLives({ acts: [actOf(), contested] }, actOf().authority)[0] as SittingLife;

const registre = (...argv: string[]) => registreAt(NOW.toISOString(), ...argv);

async function readBack(pdf: Buffer): Promise<{ words: string; pages: number }> {
  const folder = await temporaryFolder();
  const path = join(folder, 'sheet.pdf');
  await writeFile(path, pdf);
  const { output } = await registre('text', path);
  await rm(folder, { recursive: true });
  return { words: output.replace(/\s+/g, ' '), pages: (await PDFDocument.load(pdf)).getPageCount() };
}

const ROWS = [
  ['2024-007', 'Réfection du préau de l’école', 'Adoptée à l’unanimité : 10 voix pour'],
  [
    '2024-008',
    'Vente du <four> à pain & de sa cour à Łukasz',
    'Adoptée à la majorité : 9 voix pour, 1 voix contre',
  ],
];

test('a list that somebody signs tells no count that was deduced', () => {
  const deduced = actOf();
  const provenance = deduced.record.provenance['/vote/inFavour/count'];
  assert.is(provenance?.certainty, 'stated');
  deduced.record.provenance['/vote/inFavour/count'] = { ...provenance, certainty: 'inferred' } as Provenance;
  const [life] = sittingLives({ acts: [deduced] }, deduced.authority);
  assert.equal(
    listSheet(life as SittingLife).table.rows.map((row) => row.at(-1)),
    ['Adoptée à l’unanimité'],
  );
});

test('the list tells number, subject and result, and until when it is due', () => {
  const sheet = listSheet(sitting());
  assert.equal(sheet.table.rows, ROWS);
  assert.match(sheet.note, 'au plus tard le 21 mars 2024');
});

test('the certificate leaves room for what is not known', () => {
  const [known, unknown] = certificateSheet(sitting()).table.rows;
  assert.equal(known?.slice(2), ['18 mars 2024', '19 mars 2024', '19 mars 2024']);
  assert.equal(new Set(unknown?.slice(2)), new Set(['……………']));
});

test('in HTML: valid, and what acts say is text', async () => {
  const page = sheetHtml(listSheet(sitting()));
  const $ = load(page);
  assert.equal(
    $('tbody tr')
      .toArray()
      .map((row) =>
        $(row)
          .find('td')
          .toArray()
          .map((cell) => $(cell).text()),
      ),
    ROWS,
  );
  const { results } = await new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off' },
  }).validateString(page);
  assert.equal(
    results.flatMap(({ messages }) => messages.map(({ message }) => message)),
    [],
  );
});

test('in PDF: every word can be read back, whatever its letters; many rows go on the next page', async () => {
  const few = await readBack(await sheetPdf(listSheet(sitting()), NOW));
  for (const expected of [
    'Liste des délibérations examinées',
    'Łukasz',
    '1 voix contre',
    'Affichée et mise en ligne le',
  ])
    assert.ok(few.words.includes(expected), expected);
  assert.is(few.pages, 1);
  const many = listSheet(sitting());
  many.table.rows = Array.from({ length: 90 }, (_, n) => [`2024-${n}`, 'Objet', 'Adoptée']);
  const { words, pages } = await readBack(await sheetPdf(many, NOW));
  assert.ok(pages > 2);
  for (let n = 0; n < 90; n++) assert.ok(words.includes(`2024-${n} `), `2024-${n}`);
});

test('the skeleton of the minutes, read by another library', async () => {
  const { value } = await mammoth.extractRawText({ buffer: await minutesDocx(sitting()) });
  const expected = [
    'Séance du 14 mars 2024',
    'Présidence : Anne LEROUX',
    'Secrétariat : Hugo PETIT',
    'Membres en exercice : 11',
    'Pouvoirs : Ivan KERMADEC à Brice MOREL et Jeanne VASSEUR à Gisèle NOËL',
    'Absents : Karim TAZI',
    '2024-008 – Vente du <four> à pain & de sa cour à Łukasz',
    'Rapport de : Brice MOREL',
    'Discussion : [à compléter]',
    'Vote : Adoptée à la majorité : 9 voix pour, 1 voix contre',
    'Contre : Hugo PETIT',
  ];
  const lines = value.split('\n');
  assert.equal(
    expected.filter((line) => !lines.includes(line)),
    [],
  );
  assert.ok(lines.includes('Lieu : [à compléter]'), 'acts that differ leave the place blank');
});

test('a table of the decision is one in the minutes', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: await minutesDocx(sitting()) });
  assert.match(value, /<p>attribue :<\/p><table>.*Club.*Montant.*<\/tr><\/thead>.*Judo.*90 €.*<\/table>/);
});

test('registre documents writes them; an unknown sitting is told', async () => {
  const folder = await temporaryFolder();
  const from = join(folder, 'actes');
  const council = new URL('../../deliberations/montpellier/', import.meta.url);
  await cp(council, join(from, 'montpellier'), { recursive: true });
  const asked = ['--from', from, '--out', folder];
  const { status, output, errors } = await registre('documents', '2021-02-08', ...asked);
  assert.is(status, 0, errors);
  const paths = output.split('\n').filter((line) => line.startsWith(folder));
  assert.is(paths.length, 5);
  for (const path of paths) assert.ok((await readFile(path)).length > 1000, path);
  assert.is((await registre('documents', '2021-02-09', ...asked)).status, 1);
  assert.is((await registre('documents')).status, 2);
  await rm(folder, { recursive: true });
});

test.run();
