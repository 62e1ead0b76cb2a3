import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { rapporteur } from '../../pipeline/fields/rapporteur.ts';
import { emptySections } from '../../pipeline/layouts/sections.ts';
import type { Person } from '../../schemas/deliberation.ts';
import { ownTime } from '../helpers/own-time.ts';
import { passageOf } from '../helpers/passage-of.ts';

interface Case {
  name: string;
  body?: string;
  subject?: string;
  heading?: string;
  /** Of minutes, whose items share their heading. */
  isItem?: boolean;
  present?: string[];
  expected: string | null;
}

function read({ body = '', subject = '', heading = '', isItem = false, present = [] }: Case): string | null {
  const act = {
    ...emptySections(),
    body: passageOf(body),
    subject: passageOf(subject),
    heading: passageOf(heading),
    headIsShared: isItem,
  };
  const people = present.map((name): Person => ({ name }));
  const draft = { attendance: { present: people, absent: [], excused: [], proxies: [], changes: [] } };
  const context = { act, draft, document: null, authority: null, diagnostics: [] };
  const [fact] = rapporteur.extract(context as unknown as Parameters<typeof rapporteur.extract>[0]);
  if (!fact) return null;
  assert.is(
    fact.spans
      .map(({ quote }) => quote)
      .join(' ')
      .replace(/\s+/g, ' '),
    (fact.value as Person).name,
  );
  return (fact.value as Person).name;
}

const cases: Case[] = [
  {
    name: 'who presents works for others',
    body: 'Le projet d’aménagement est présenté par Madame ORME du bureau d’études Exemple.',
    expected: null,
  },
  {
    name: 'who asks the council presents nothing',
    body: 'VU la demande présentée par M. Luc ORME, locataire du lot n° 2 ;',
    expected: null,
  },
  {
    name: 'an architect presents',
    body: 'Le projet est présenté par M. Luc PIN, architecte.',
    expected: null,
  },
  {
    name: 'who reads it is told after',
    body: 'Lecture en est donnée par M. Luc PIN.\nVœu adopté à l’unanimité.',
    expected: 'Luc PIN',
  },
  // « X rapporte : »
  {
    name: 'in the cell beside its label',
    heading: 'Objet\tTarifs\nRapporteur\tBruno BOIS\n',
    expected: 'Bruno BOIS',
  },
  {
    name: 'rapporte, with title',
    body: 'Madame Séverine SAINT-MARTIN, Adjointe au Maire, rapporte :\n\nA la lumière',
    expected: 'Séverine SAINT-MARTIN',
  },
  { name: 'an office with its capital', body: 'Monsieur Le Maire expose que', expected: null },
  { name: 'la rapporteuse', heading: 'RAPPORTEUSE : Mme Anne PETIT', expected: 'Anne PETIT' },
  {
    name: 'the floor is given to who rapporte',
    body: 'Monsieur le Maire cède la parole à Mme Anne PETIT, qui rapporte.',
    expected: 'Anne PETIT',
  },
  {
    name: 'of another title, below what was decided',
    subject: 'Approbation du compte rendu',
    body: 'adopté à l’unanimité\nCompte rendu des délégations (Rapporteur : M. ROUX)\nAucune décision n’a été prise.',
    expected: null,
  },
  { name: 'exposé de', body: 'Exposé de M. ROUX :\nLe bail prend fin.', expected: 'ROUX' },
  {
    name: 'exposé de, before a member speaks',
    body: 'Exposé de M. ROUX :\nMme PETIT rappelle que le bail prend fin.',
    present: ['Luc ROUX', 'Anne PETIT'],
    expected: 'ROUX',
  },
  {
    name: 'the line ends after the civility',
    body: 'Monsieur le Maire cède la parole à Mme\nAnne PETIT, qui rapporte.',
    expected: 'Anne PETIT',
  },
  {
    name: 'the line ends after the label',
    subject: 'Bail (Rapporteur :\nMme Anne PETIT)',
    expected: 'Anne PETIT',
  },
  {
    name: 'who wrote to the council presents nothing',
    body: 'Monsieur ROUX, gérant de la société Le Pré, nous a fait savoir qu’il souhaiterait acheter la parcelle.',
    expected: null,
  },
  {
    name: 'an amendment, a report put off, a vote explained',
    body: 'Un amendement est présenté par Mme Anne PETIT. M. Luc ROUX propose de reporter ce point.',
    present: ['Luc ROUX', 'Anne PETIT'],
    expected: null,
  },
  {
    name: 'who explains a vote',
    body: 'M. Luc ROUX explique son vote : il s’abstiendra.',
    present: ['Luc ROUX'],
    expected: null,
  },
  { name: 'exposé of the mayor', body: 'Exposé de M. le Maire :\nLe bail prend fin.', expected: null },
  {
    name: 'a debate that a question to the chair opens',
    body: 'Le capital est de 2 M€. M. Bruno BOIS interroge le Président. Mme Anne PETIT rappelle que deux voisins ont fait de même.',
    expected: null,
  },
  {
    name: 'présentation par',
    body: 'Présentation par Anne PETIT\nCotisation : 75 €',
    expected: 'Anne PETIT',
  },
  { name: 'commente', body: 'Mme Anne PETIT commente le rapport 2018.', expected: 'Anne PETIT' },
  { name: 'rapporte', body: 'Max LEVI rapporte :\nLors de la séance', expected: 'Max LEVI' },
  { name: 'without a colon', body: 'M. Luc ROUX rapporte que les travaux', expected: 'Luc ROUX' },
  {
    name: 'the title cut by a line end',
    body: 'Madame Anne PETIT, Adjointe au\nMaire, rapporte :',
    expected: 'Anne PETIT',
  },
  { name: 'expose', body: 'Monsieur Jean DUPONT expose que la commune', expected: 'Jean DUPONT' },
  {
    name: 'the mayor by name',
    body: 'Monsieur le Maire, Jean DUPONT, expose que la commune',
    expected: 'Jean DUPONT',
  },
  { name: 'the mayor, role after', body: 'M. Jean DUPONT, Maire, expose :', expected: 'Jean DUPONT' },
  {
    name: 'présente',
    body: 'Mme Anne PETIT présente le rapport annuel.',
    present: ['Anne PETIT'],
    expected: 'Anne PETIT',
  },
  {
    name: 'an office, then the decision',
    body: 'Rapporteur : le maire\n- AUTORISE le maire',
    expected: null,
  },
  {
    name: 'who reads first, not who is said to have presented the accounts',
    body: 'Mme PETIT donne lecture du rapport suivant :\nLes dépenses ont baissé.\nMme PETIT fait voter le compte\nprésenté par M. ROUX.',
    expected: 'PETIT',
  },
  {
    name: 'présente, where nobody is listed present',
    body: 'M. Luc ROUX, vice-président, présente les simulations.',
    expected: 'Luc ROUX',
  },
  {
    name: 'family name only',
    body: 'Mme PETIT présente le rapport annuel.',
    present: ['Anne PETIT'],
    expected: 'PETIT',
  },
  { name: 'donne lecture', body: 'Mme Anne PETIT donne lecture du rapport', expected: 'Anne PETIT' },
  { name: 'donne connaissance', body: 'M. ROUX donne connaissance au conseil du rapport', expected: 'ROUX' },
  { name: 'informe', body: 'M. Luc ROUX informe le conseil que', expected: 'Luc ROUX' },
  { name: 'rappelle', body: 'Mme PETIT, adjointe aux finances, rappelle que', expected: 'PETIT' },
  {
    name: 'at the request of the mayor',
    body: 'Sur proposition de Monsieur le Maire, Madame Anne PETIT rappelle à l’assemblée que',
    expected: 'Anne PETIT',
  },
  {
    name: 'a vice-president in charge',
    body: 'M. Jean DUPONT, Vice-Président en charge des finances, expose :',
    expected: 'Jean DUPONT',
  },
  {
    name: 'le rapporteur, X,',
    body: 'Le rapporteur, Mme Anne PETIT, expose le projet.',
    expected: 'Anne PETIT',
  },
  { name: 'X, rapporteur', body: 'Mme Anne PETIT, rapporteur, donne lecture', expected: 'Anne PETIT' },
  { name: 'X, rapporteure', body: 'Anne PETIT, rapporteure :', expected: 'Anne PETIT' },
  { name: 'NOM Prénom', body: 'DUPONT Jean rapporte :', expected: 'DUPONT Jean' },
  {
    name: 'after an opening sentence',
    body: 'Le quorum est atteint. Mme Anne PETIT expose :',
    expected: 'Anne PETIT',
  },
  { name: 'fait part', body: 'M. Jean DUPONT fait part au conseil de la demande', expected: 'Jean DUPONT' },
  { name: 'vous propose', body: 'M. Jean DUPONT vous propose de', expected: 'Jean DUPONT' },
  // Labels
  {
    name: 'a result below',
    body: "Rapporteur : M. DUPONT\nAdopté, M. ROUX s'étant abstenu.",
    expected: 'DUPONT',
  },
  { name: 'Rapporteur :', body: 'Rapporteur : M. Jean DUPONT\n\nVu le code', expected: 'Jean DUPONT' },
  { name: 'a space before the colon or none', body: 'Rapporteur: Jean DUPONT', expected: 'Jean DUPONT' },
  { name: 'capitals', body: 'RAPPORTEUR : MME PETIT ANNE', expected: 'PETIT ANNE' },
  { name: 'Rapporteure', body: 'Rapporteure : Anne PETIT', expected: 'Anne PETIT' },
  { name: 'Rapporteur(e)', body: 'Rapporteur(e) : Anne PETIT', expected: 'Anne PETIT' },
  { name: 'a dash', body: 'Rapporteur – M. Jean DUPONT', expected: 'Jean DUPONT' },
  { name: 'no colon', body: 'Rapporteur Mme Anne PETIT', expected: 'Anne PETIT' },
  {
    name: 'with its title',
    body: 'Rapporteur : Monsieur Jean DUPONT, adjoint délégué aux finances',
    expected: 'Jean DUPONT',
  },
  { name: 'first of two', body: 'Rapporteurs : M. Jean DUPONT et Mme Anne PETIT', expected: 'Jean DUPONT' },
  {
    name: 'at the end of the title',
    subject: 'Budget primitif 2024 (Rapporteur : Jean DUPONT)',
    body: 'Vu',
    expected: 'Jean DUPONT',
  },
  {
    name: 'in the heading of an extract',
    heading: 'Séance du 3 mars 2024\nRapporteur : Jean DUPONT',
    body: 'Vu',
    expected: 'Jean DUPONT',
  },
  {
    name: 'the heading of minutes is of no item',
    heading: 'Rapporteur : Jean DUPONT',
    isItem: true,
    body: 'Vu',
    expected: null,
  },
  { name: 'présenté par', body: 'Rapport présenté par Mme Anne PETIT', expected: 'Anne PETIT' },
  {
    name: 'who rappelle and s’étonne presents nothing',
    body: 'Mme PETIT rappelle que le conseil s’était prononcé sur ce principe et s’étonne que le dossier revienne.',
    expected: null,
  },
  {
    name: 'what was decided, below « présentée par la société », is nobody',
    body: 'Demande présentée par la société de chasse\nRefusée (15 contre)',
    expected: null,
  },
  {
    name: 'before the speech of another',
    body: 'Rapporteur : Anne PETIT\nM. Jean DUPONT expose :',
    expected: 'Anne PETIT',
  },
  // Floor and report
  { name: 'la parole est donnée à', body: 'La parole est donnée à Mme Anne PETIT.', expected: 'Anne PETIT' },
  {
    name: 'donne la parole à',
    body: 'Monsieur le Maire donne la parole à Madame Anne PETIT, adjointe',
    expected: 'Anne PETIT',
  },
  { name: 'cède la parole à', body: 'Le Président cède la parole à M. ROUX', expected: 'ROUX' },
  {
    name: 'invite à présenter',
    body: 'M. le Maire invite Mme PETIT à présenter le dossier',
    expected: 'PETIT',
  },
  {
    name: 'sur le rapport de',
    body: 'Le conseil municipal,\nSur le rapport de Monsieur Jean DUPONT,\nVu',
    expected: 'Jean DUPONT',
  },
  {
    name: "entendu l'exposé de",
    body: 'Vu le code\nEntendu l’exposé de Mme Anne PETIT,\nDécide',
    expected: 'Anne PETIT',
  },
  {
    name: 'après avoir entendu le rapport de',
    body: 'Le conseil, après avoir entendu le rapport de M. Jean DUPONT, décide',
    expected: 'Jean DUPONT',
  },
  {
    name: 'après présentation du rapport par',
    body: 'Le conseil, après présentation du rapport par M. Jean DUPONT, décide',
    expected: 'Jean DUPONT',
  },
  { name: 'ouï', body: 'Ouï l’exposé de M. Jean DUPONT', expected: 'Jean DUPONT' },
  { name: 'sur rapport de', body: 'Sur rapport de Mme PETIT', expected: 'PETIT' },
  // Nobody by name
  {
    name: 'who speaks after the vote',
    body: 'Le projet est soumis au vote. POUR : 12. Mme Anne PETIT communique la prochaine date.',
    expected: null,
  },
  { name: 'a remark', body: 'Mme Anne PETIT précise que les chiffres sont ceux de mai.', expected: null },
  { name: 'the mayor', body: 'Monsieur le Maire rapporte :', expected: null },
  { name: 'the mayor exposes', body: 'Le Maire expose que la commune', expected: null },
  {
    name: 'the mayor settles it',
    body: 'M. le Maire expose le projet. Mme Anne PETIT précise que',
    expected: null,
  },
  {
    name: 'the president by label',
    body: 'Rapporteur : Monsieur le Président\nM. Jean DUPONT expose',
    expected: null,
  },
  { name: 'exposé of the mayor', body: 'Après avoir entendu l’exposé de Monsieur le Maire,', expected: null },
  {
    name: 'a neighbour',
    body: 'Mme Zoé NOIR, propriétaire de la parcelle, propose de la vendre',
    present: ['Anne PETIT', 'Jean DUPONT'],
    expected: null,
  },
  { name: 'the council', body: 'Le conseil municipal propose de', expected: null },
  { name: 'a visa', body: 'Vu le rapport de présentation,', expected: null },
  {
    name: 'a body of no title',
    body: 'Le projet présenté par Beauval Métropole s’élève à 80 000 €',
    present: ['Anne PETIT'],
    expected: null,
  },
  {
    name: 'a member without civility',
    body: 'Rapport présenté par Anne PETIT',
    present: ['Anne PETIT'],
    expected: 'Anne PETIT',
  },
  { name: 'a company', body: 'Le projet présenté par la société Untel comprend', expected: null },
  { name: 'a recital', body: 'Considérant que M. Jean DUPONT propose de', expected: null },
  {
    name: 'far into the act',
    body: `${'Les travaux ont commencé. '.repeat(60)}\nM. Jean DUPONT présente la suite`,
    expected: null,
  },
  {
    name: 'what follows the report of an office',
    body: 'Vu le rapport de Monsieur le Président,\nSur proposition de sa commission,\nAprès en avoir délibéré,',
    expected: null,
  },
  {
    name: 'the mayor, under the number of the act',
    body: 'Délibération 2024/47\nLe maire propose 9 € le stère. M. DUPONT propose 8 €.',
    expected: null,
  },
  {
    name: 'a member, under the number of the act',
    body: 'Délibération 2024/47\nM. Jean DUPONT, adjoint, présente les coupes.',
    expected: 'Jean DUPONT',
  },
  {
    name: 'who answers in a debate',
    body: 'La cotisation est de 300 €. Luc ROUX s’interroge sur ce service. Anne PETIT rappelle ce qu’il rend.',
    present: ['Anne PETIT', 'Luc ROUX'],
    expected: null,
  },
  {
    name: 'who comes in first on what is told',
    body: 'Le compte présente un déficit de 812 400 €. Mme Anne PETIT rappelle que la chambre est saisie.',
    present: ['Anne PETIT'],
    expected: null,
  },
  {
    name: 'who reads what others wrote of what is told',
    body: 'Les deux écoles seraient réunies. Mme Anne PETIT donne lecture d’une lettre des parents.',
    present: ['Anne PETIT'],
    expected: null,
  },
  {
    name: 'who proposes, after what is told',
    body: 'Le taux du département s’ajoute à celui de la commune. Mme Anne PETIT propose de ne rien changer.',
    present: ['Anne PETIT'],
    expected: 'Anne PETIT',
  },
  {
    name: 'who reads a letter in a debate',
    body: 'L’opérateur louerait le terrain. Un long débat s’engage. M. Luc ROUX lit une lettre.',
    present: ['Luc ROUX'],
    expected: null,
  },
  {
    name: 'who opposes what is proposed',
    body: 'Le service l’estime à 185 000 €. Mme Anne PETIT s’oppose à la vente et propose d’y loger des familles.',
    expected: null,
  },
  {
    name: 'who has the minutes of a former sitting corrected',
    subject: 'Approbation du procès-verbal de la séance du 3 mars',
    body: 'Mme Anne PETIT rappelle qu’elle s’était abstenue.\nLe procès-verbal est approuvé.',
    present: ['Anne PETIT'],
    expected: null,
  },
  { name: 'a pronoun is nobody', body: 'MME PETIT. – Je donne lecture de la motion.', expected: null },
  {
    name: 'who speaks after the mayor',
    body: 'Le Maire ouvre le débat.\nMme Anne PETIT rappelle le coût du service.',
    present: ['Anne PETIT'],
    expected: null,
  },
  {
    name: 'whom the mayor asks to present, far from these words',
    body: 'Le maire demande à Mme Anne PETIT, présidente de la commission de la voirie, des bâtiments communaux et des réseaux, de présenter ce dossier.\nMme PETIT rappelle le besoin.',
    present: ['Anne PETIT'],
    expected: 'PETIT',
  },
  {
    name: 'who says what she thinks of it',
    body: 'Le tarif serait de 3 €. Mme Anne PETIT fait part de son désaccord.',
    expected: null,
  },
  { name: '« Ceci exposé »', body: 'La ville soutient.\nCeci exposé, je vous propose :', expected: null },
  { name: 'nothing', body: 'Vu le code général des collectivités territoriales,', expected: null },
];

const people = suite('rapporteur');
for (const example of cases) people(example.name, () => assert.is(read(example), example.expected));
for (const unit of [' ', ',', '(', 'M. ', 'rapporteur : ', 'M. X, ', '. ', '\n', "l'exposé de "]) {
  people(`1 MB of « ${unit} » passes fast`, () => {
    assert.ok(
      ownTime(() => read({ name: '', body: `x${unit.repeat(1_000_000 / unit.length)}`, expected: null })) <
        3000,
    );
  });
}
people.run();
