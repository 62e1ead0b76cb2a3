import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lists, listsIn, reportedIn } from '../../helpers/attendance-of.ts';

/** Lists that end at a line nobody understands, or go on past one that is; `cut` is the line reported. */
const cases: ({ value: string; cut?: string } & Lists)[] = [
  // A label that says no list known here: nobody below it was there, nor absent.
  {
    value:
      'Étaient présents :\nM. Luc ROUX\nMme Anne LEROY\nRetenus par leurs obligations :\nM. Yves PETIT\nMme Ève DURAND',
    present: 'Luc ROUX|Anne LEROY',
    cut: 'Retenus par leurs obligations :',
  },
  {
    value:
      'Présents : M. Luc ROUX, Mme Anne LEROY\nRETENUS PAR LEURS OBLIGATIONS : M. Yves PETIT, Mme Ève DURAND',
    present: 'Luc ROUX|Anne LEROY',
    cut: 'RETENUS PAR LEURS OBLIGATIONS :',
  },
  // Labels over a part of the same list.
  {
    value:
      'Étaient présents :\nM. Luc ROUX\nAdjoints au maire :\nM. Yves PETIT\nVillers sous Bois :\nMme Anne LEROY\nPour la commune de Valbrume :\nM. Marc BLANC\nGroupe Ensemble pour Beauval :\nM. Paul VERT',
    present: 'Luc ROUX|Yves PETIT|Anne LEROY|Marc BLANC|Paul VERT',
  },
  {
    value:
      'Présents :\nAvec voix délibérative :\nM. Luc ROUX\nAu titre des usagers :\nMme Anne LEROY\nÀ distance :\nM. Yves PETIT',
    present: 'Luc ROUX|Anne LEROY|Yves PETIT',
  },
  // A word read so badly that it ends the list, the rest of which names many.
  {
    value:
      'Présents :\nJean ARBRE, Luc ROUX.\tBOIS-PETIT. Annie LEROY. Zoé\nNOIR. Paul VERT, Marc BLANC, Léa HÊTRE, Guy NOYER,\nAnne PETIT, Ève DURAND, Yves BLANC.',
    present: 'Jean ARBRE|Luc ROUX',
    cut: 'BOIS-PETIT. Annie LEROY. Zoé',
  },
  // Nobody is named below.
  {
    value: 'Présents : M. Luc ROUX, Mme Anne LEROY\nInscrits dans les délais : tous les dossiers',
    present: 'Luc ROUX|Anne LEROY',
  },
  // Who gave notice is excused.
  {
    value: 'Présents :\nM. Luc ROUX\nMme Anne LEROY\nAbsents ayant prévenu :\nM. Yves PETIT\nMme Ève DURAND',
    present: 'Luc ROUX|Anne LEROY',
    excused: 'Yves PETIT|Ève DURAND',
  },
  {
    value:
      'Présents : M. Luc ROUX, Mme Anne LEROY\nOnt prévenu de leur absence : M. Yves PETIT, Mme Ève DURAND',
    present: 'Luc ROUX|Anne LEROY',
    excused: 'Yves PETIT|Ève DURAND',
  },
  { value: 'Absents n’ayant pas prévenu : M. Yves PETIT', absent: 'Yves PETIT' },
  { value: 'Présents :\nM. Luc ROUX\nMembres du personnel :\nM. Yves PETIT', present: 'Luc ROUX' },
  // Somebody leaves, told between two names; named there alone, he is one of them.
  {
    value: 'Présents :\nM. Luc ROUX\nM. Yves PETIT quitte la séance à 20 h\nMme Anne LEROY\nM. Marc BLANC',
    present: 'Luc ROUX|Yves PETIT|Anne LEROY|Marc BLANC',
    changes: 'Yves PETIT departure 20:00',
  },
  {
    value: 'Présents :\nM. Luc ROUX\nM. Yves PETIT\nM. PETIT sort à 20 h\nM. Marc BLANC\nMme Zoé NOIR',
    present: 'Luc ROUX|Yves PETIT|Marc BLANC|Zoé NOIR',
    changes: 'PETIT departure 20:00',
  },
  // Under the list, and no name below it but that of a holder.
  {
    value:
      'Présents :\nM. Luc ROUX\nMme Anne LEROY\nM. ROUX quitte la séance à 20 h et donne pouvoir à\nMme Anne LEROY',
    present: 'Luc ROUX|Anne LEROY',
    proxies: 'ROUX > Anne LEROY',
    changes: 'ROUX departure 20:00',
  },
  // A label of the margin without its number between two names.
  {
    value:
      'Présents :\nM. Luc ROUX\nM. Yves PETIT\nNombre de conseillers\nM. Marc BLANC\nMme Zoé NOIR\nAbsent : M. Paul VERT',
    present: 'Luc ROUX|Yves PETIT',
    absent: 'Paul VERT',
    cut: 'Nombre de conseillers',
  },
  // The number of the act stood in the margin, between a label and its names.
  ...['n° 2023 / 4', 'DELIB 2023-04', 'N° 2023-04'].map((number) => ({
    value: `Présents :\n${number}\nLuc ROUX, Yves PETIT, Marc BLANC\nAbsent : M. Paul VERT`,
    present: 'Luc ROUX|Yves PETIT|Marc BLANC',
    absent: 'Paul VERT',
  })),
  // Words that are not understood, and names below them.
  {
    value:
      'Présents :\nsalle du premier étage de la mairie\nLuc ROUX, Yves PETIT, Marc BLANC\nAbsent : M. Paul VERT',
    absent: 'Paul VERT',
    cut: 'salle du premier étage de la mairie',
  },
  // A sentence between two names.
  {
    value:
      'Présents :\nM. Luc ROUX\nM. Yves PETIT\nLe conseil observe une minute de silence.\nM. Marc BLANC\nMme Zoé NOIR',
    present: 'Luc ROUX|Yves PETIT',
    cut: 'Le conseil observe une minute de silence.',
  },
];

/** Names that may be those of several people: nobody is listed, and it is said. */
const unclear: ({ value: string; names?: string[] } & Lists)[] = [
  {
    value: 'Présents : Paul Arbre, Luc Hêtre, Kamila Dupont Sheryne Martin, Léa Bois',
    present: 'Paul Arbre|Luc Hêtre|Léa Bois',
    names: ['Kamila Dupont Sheryne Martin'],
  },
  {
    value: 'Présents : Paul ARBRE, Luc HÊTRE, DUPONT Jean Marie MARTIN, Léa BOIS',
    present: 'Paul ARBRE|Luc HÊTRE|Léa BOIS',
    names: ['DUPONT Jean Marie MARTIN'],
  },
  {
    value: 'Présents : M. ARBRE\nPouvoirs : Paul Roux à Luc Hêtre, Kamila Dupont Sheryne Martin à Léa Bois',
    present: 'ARBRE',
    proxies: 'Paul Roux > Luc Hêtre',
    names: ['Kamila Dupont Sheryne Martin'],
  },
  {
    value: 'Présents : MM. ARBRE. HÊTRE.\nExcusés : ROUX J. PETIT.',
    present: 'ARBRE|HÊTRE',
    names: ['ROUX J. PETIT'],
  },
  // What parts them is known by the names, or by the others of the list.
  {
    value: 'Présents : Paul Arbre, Jean Dupont Marie Martin, Léa Bois',
    present: 'Paul Arbre|Jean Dupont|Marie Martin|Léa Bois',
  },
  {
    value: 'Présents : Arbre Paul, Dupont Jean Martin Marie, Bois Léa',
    present: 'Arbre Paul|Dupont Jean|Martin Marie|Bois Léa',
  },
  {
    value: 'Présents : MM. ARBRE P. PESENTI P. PREVOT. HÊTRE L. Mme BOIS L.',
    present: 'ARBRE P.|PESENTI P.|PREVOT|HÊTRE L.|BOIS L.',
  },
  {
    value: 'Présents : ARBRE P., PESENTI P. PREVOT., HÊTRE L.',
    present: 'ARBRE P.|PESENTI P.|PREVOT|HÊTRE L.',
  },
  {
    value: 'Présents : M. Paul ARBRE, Mme Marie Claire DUPONT LEROY',
    present: 'Paul ARBRE|Marie Claire DUPONT LEROY',
  },
];

const test = suite('attendance: where a list ends, what is unclear');
for (const { value, cut, ...expected } of cases)
  test(value.slice(0, 120), () => {
    assert.equal(listsIn(value), expected);
    assert.equal(reportedIn(value), cut ? [['attendance.list-cut', cut]] : []);
  });
for (const { value, names = [], ...expected } of unclear)
  test(value, () => {
    assert.equal(listsIn(value), expected);
    assert.equal(
      reportedIn(value),
      names.map((name) => ['attendance.name-unclear', name]),
    );
  });
test.run();
