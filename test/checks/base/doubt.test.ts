import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { doubtOn } from '../../../pipeline/checks/base/doubt.ts';
import { runChecks } from '../../../pipeline/checks/run.ts';
import { report } from '../../../pipeline/diagnostics.ts';
import type { Act } from '../../../pipeline/register.ts';
import { type ActOptions, actOf, people, proxy } from '../../helpers/act-of.ts';

const test = suite('doubtful readings');

/** The base act, one word of its scan hardly recognised. */
function scanned(pointer: string, words: string): Act {
  const act = actOf();
  const span = { page: 1, start: 0, end: 1, quote: words };
  act.record.diagnostics = [report('ocr.doubtful', { file: 'acte.pdf', pointer, span }, { words })];
  return act;
}

const DOUBTS: [name: string, act: Act, places: string[], doubt: string | null][] = [
  ['nothing is', actOf(), ['/attendance', '/sitting', '/vote'], null],
  ['a word of a scan', scanned('/sitting/voters', '2l'), ['/sitting/voters'], '« 2l » est mal numérisé'],
  ['a word of another place', scanned('/sitting/voters', '2l'), ['/vote', '/sitting/vote'], null],
  [
    'a list that stops at its first line',
    actOf({ '/attendance/present': people('Anne LEROUX'), '/sitting/presentCount': 8 }),
    ['/attendance'],
    '1 nom lu dans la liste des présents, pour 8 annoncés',
  ],
  [
    'a count that lost a figure',
    actOf({ '/sitting/presentCount': 3 }),
    ['/sitting/presentCount'],
    '8 noms lus dans la liste des présents, pour 3 annoncés',
  ],
  ['a count one off', actOf({ '/sitting/presentCount': 7 }), ['/attendance'], null],
  [
    'one half of a name',
    actOf({ '/attendance/present/3': people('Sonya')[0] }),
    ['/attendance/present'],
    '« Sonya » n’est peut-être qu’une partie d’un nom',
  ],
  [
    'names without given names',
    actOf({ '/attendance/present': people('LEROUX', 'PETIT', 'MOREL'), '/sitting/presentCount': 3 }),
    ['/attendance'],
    null,
  ],
  [
    'a holder not read among others',
    actOf({
      '/attendance/proxies': [
        proxy('Ivan KERMADEC', 'Brice MOREL'),
        proxy('Jeanne VASSEUR', 'Gisèle NOËL'),
        proxy('Karim TAZI', null),
      ],
    }),
    ['/attendance/proxies'],
    'le pouvoir donné par Karim TAZI n’a pas de mandataire lu',
  ],
  [
    'an act that names no holder',
    actOf({ '/attendance/proxies': [proxy('Ivan KERMADEC', null), proxy('Jeanne VASSEUR', null)] }),
    ['/attendance'],
    null,
  ],
  [
    'one grantor twice',
    actOf({
      '/attendance/proxies': [proxy('Ivan KERMADEC', 'Brice MOREL'), proxy('Ivan KERMADEC', 'Gisèle NOËL')],
    }),
    ['/attendance'],
    'le pouvoir donné par Ivan KERMADEC est lu deux fois',
  ],
];

for (const [name, act, places, doubt] of DOUBTS) test(name, () => assert.is(doubtOn(act, places), doubt));

const found = (options?: ActOptions) =>
  runChecks([
    actOf(
      {
        '/sitting/voters': 12,
        '/vote/inFavour/count': 12,
        '/attendance/absent': people('Zoé ABEL', 'Yves BLIN'),
        '/attendance/present/3': people('Sonya')[0],
        '/sitting/membersInOffice': null,
        '/sitting/quorum': null,
      },
      options,
    ),
  ]).find(({ diagnostic }) => diagnostic.code === 'sitting.voters-count')?.diagnostic;

test('a check that rests on a doubtful reading tells the doubt and accuses nobody', () => {
  const finding = found();
  assert.is(finding?.severity, 'info');
  assert.match(finding?.message ?? '', /^Lecture incertaine : « Sonya » .+\. L’acte dit 12 votants/);
});

test('what the authority put right is in doubt no more', () => {
  const finding = found({ certainty: { '/attendance/present/3': 'corrected' } });
  assert.is(finding?.severity, 'warning');
  assert.match(finding?.message ?? '', /^L’acte dit 12 votants/);
});

test.run();
