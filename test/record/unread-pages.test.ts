import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { UnreadPages } from '../../pipeline/document.ts';
import { interpret } from '../../pipeline/pipeline.ts';
import { documentOf } from '../layouts/documents.ts';

const test = suite('images that were not read');

const act = (number: string, title: string) => `EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS
DU CONSEIL MUNICIPAL
Délibération n° ${number}
L’an deux mille vingt-quatre, le 14 mars, le conseil municipal s’est réuni en mairie.
Présents : Anne ARBRE, Luc BUIS.
Objet : ${title}
Le conseil municipal, après en avoir délibéré, à l’unanimité, approuve.
Fait à Saint-Exemple, le 15 mars 2024
Le Maire, Anne ARBRE`;

const ACTS = [act('2024-07', 'Réfection du préau'), '', act('2024-08', 'Achat d’un tracteur'), '', '', ''];

const findings = (pages: readonly string[], unread: UnreadPages[]) => {
  const { records, diagnostics } = interpret({ ...documentOf(...pages), unread }, null);
  const told = (all: typeof diagnostics) =>
    all
      .filter(({ code }) => code.startsWith('ocr'))
      .map(({ place, message }) => `${place?.page} · ${message}`);
  return { acts: records.map((record) => told(record.diagnostics)), document: told(diagnostics) };
};

test('each act says what is missing between it and the next', () => {
  const { acts } = findings(ACTS, [{ why: 'notInstalled', pages: [2, 4, 5, 6] }]);
  assert.equal(acts, [
    ['2 · Images non lues (page 2) : la lecture optique n’est pas installée.'],
    ['4 · Images non lues (pages 4 à 6) : la lecture optique n’est pas installée.'],
  ]);
});

test('the document says all of it', () => {
  const { document } = findings(ACTS, [
    { why: 'illegible', pages: [2] },
    { why: 'annex', pages: [4, 6] },
  ]);
  assert.equal(document, [
    '2 · Aucun mot sûr sur ces images (page 2) : photos, plans, ou pages mal numérisées.',
    '4 · Images non lues (pages 4 et 6) : les précédentes ne parlent d’aucun acte, ce sont des annexes.',
  ]);
});

test('what is above the first act is its own', () => {
  const { acts } = findings(['', ...ACTS.slice(0, 1)], [{ why: 'notInstalled', pages: [1] }]);
  assert.equal(acts, [['1 · Images non lues (page 1) : la lecture optique n’est pas installée.']]);
});

const CODES: Record<UnreadPages['why'], string> = {
  notInstalled: 'ocr.pages-missing',
  annex: 'ocr.pages-annexed',
  illegible: 'ocr.illegible',
};
for (const [why, code] of Object.entries(CODES))
  test(`${code} has its remedy`, () => {
    const unread = [{ why: why as UnreadPages['why'], pages: [2] }];
    const [finding] = interpret({ ...documentOf(...ACTS), unread }, null).records[0]?.diagnostics ?? [];
    assert.is(finding?.code, code);
    assert.ok(finding?.remedy);
  });

test('so does a document that seems to be no act', () => {
  const page = 'Règlement intérieur de la salle des fêtes. La salle est louée le samedi et le dimanche.';
  const { document } = findings([page, ''], [{ why: 'notInstalled', pages: [2] }]);
  assert.equal(document, ['2 · Images non lues (page 2) : la lecture optique n’est pas installée.']);
});

test.run();
