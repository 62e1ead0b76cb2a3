import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { vote as field } from '../../../pipeline/fields/vote.ts';
import { contextOf } from '../../helpers/context-of.ts';
import { voteFacts, voteLine, voteOf } from '../../helpers/vote-of.ts';

/** Which words of which place of an act tell its vote: heading, title, report, closing. */
const places = suite('vote: places');
places('V2021-011: the words of each value', () => {
  const body = readFileSync('deliberations/montpellier/2021-02-08/V2021-011.txt', 'utf8');
  const facts = voteFacts({ body, subject: 'Lutte contre la fracture numérique' });
  assert.is(voteLine(facts), 'adopted unanimous electronic 65 0 0 0');
  const quotes = facts.map(({ pointer, spans }) => [pointer, spans.map(({ quote }) => quote).join(' ')]);
  assert.equal(Object.fromEntries(quotes), {
    '/vote/outcome': 'adoptée',
    '/vote/majority': 'unanimité',
    '/vote/ballot': 'vote électronique',
    '/vote/inFavour/count': 'Pour : 65',
    '/vote/against/count': 'Contre : 0',
    '/vote/abstentions/count': 'Abstention : 0',
    '/vote/notVoting/count': 'Ne prend pas part au vote : 0',
  });
});
places('counts in the heading complete a decision without any', () => {
  const heading = 'En exercice : 19\nPrésents : 14\nVotants : 17\nPour : 15\nContre : 2\nAbstention : 0';
  assert.is(voteOf({ heading, body: 'Le conseil municipal DÉCIDE d’approuver.' }), 'adopted - - 15 2 0 -');
});
places(
  'a result in a frame of the heading completes the counts of the text, when it tells of the same vote',
  () => {
    const heading = 'VOTE :\nPour : 18\nContre : 2\nAbstention : 0\nADOPTÉ À LA MAJORITÉ';
    const body = (count: number) =>
      `Le conseil, par ${count} voix pour et 2 voix contre (M. HÊTRE, Mme ORME), APPROUVE.`;
    assert.is(voteOf({ heading, body: body(18) }), 'adopted majority - 18 2[HÊTRE, ORME] 0 -');
    assert.is(voteOf({ heading, body: body(16) }), 'adopted - - 16 2[HÊTRE, ORME] - -');
  },
);
places('counts in the heading complete those of the text, when they agree', () => {
  const heading = 'Votants : 10\nPour : 8\nContre : 0\nAbstentions : 1\nNPPV : 1';
  const body = 'Mme Ève ORME s’abstient. M. Luc HÊTRE ne prend pas part au vote. Le conseil approuve.';
  assert.is(voteOf({ heading, body }), 'adopted - - 8 0 1[Ève ORME] 1[Luc HÊTRE]');
  assert.is(voteOf({ heading, body: 'Le conseil approuve, avec 3 abstentions.' }), 'adopted - - - - 3 -');
});
places('counts right below the secretary may be those of his designation', () => {
  const body = 'Le conseil municipal DÉCIDE d’approuver.';
  const secretary = 'Secrétaire de séance : M. Paul ARBRE';
  assert.is(voteOf({ heading: `${secretary}\nPour : 13\nContre : 0`, body }), 'adopted - - - - - -');
  assert.is(voteOf({ heading: `${secretary}\nVotants : 13\nPour : 13`, body }), 'adopted - - 13 - - -');
});
places('counts in the heading do not replace those of the text', () => {
  const heading = 'Votants : 17\nPour : 17';
  assert.is(voteOf({ heading, body: 'Adopté par 15 voix pour' }), 'adopted - - 15 - - -');
});
places('counts in a heading shared by all acts are of none', () => {
  const heading = 'Séance du 12 avril 2024\n2024-11 | Budget | Approuvé (12 pour, 2 abstentions)';
  assert.is(voteOf({ heading, headIsShared: true, body: 'Prend acte' }), 'noted - - - - - -');
});
places('a vote printed after the date of signature is read', () => {
  const closing = 'Fait et délibéré les jour, mois et an susdits.\nVote : Pour 14 Contre 0 Abstention 0';
  assert.is(voteOf({ body: 'Le conseil municipal DÉCIDE', closing }), 'adopted - - 14 0 0 -');
});
places('the vote on minutes is the act’s own when its title speaks of them', () => {
  const body = 'Le procès-verbal de la séance du 3 mars 2020 est adopté à l’unanimité.';
  assert.is(voteOf({ body, subject: 'Approbation du procès-verbal' }), 'adopted unanimous - - ~0 ~0 -');
});
places('in the minutes of a past sitting, its day is no past decision', () => {
  const subject = 'Approbation du compte-rendu';
  for (const body of [
    'Aucune remarque n’ayant été formulée, le compte-rendu de la séance du 28 mars 2024 est approuvé à l’unanimité.',
    'Le compte-rendu de la séance du 28 mars 2024 a été approuvé à l’unanimité.',
  ])
    assert.is(voteOf({ body, subject }), 'adopted unanimous - - ~0 ~0 -');
});
places('a sentence that the council opens alone on its line and the reasons part from its verb', () => {
  const reasons =
    'CONSIDÉRANT que le projet a été remis,\n\nCONSIDÉRANT qu’il convient, décide à l’unanimité de le suivre.';
  assert.is(voteOf({ body: `Le Conseil Municipal,\n\n${reasons}` }), 'adopted unanimous - - ~0 ~0 -');
  assert.is(voteOf({ body: reasons }), '- - - - - - -');
});
places('put off to another day is no refusal', () => {
  assert.is(voteOf('Ce point est repoussé à la réunion suivante.'), 'adjourned - - - - - -');
  assert.is(voteOf('La proposition est repoussée à la majorité.'), 'rejected majority - - - - -');
});
places('how all votes of the sitting are taken, settled before its first item', () => {
  const body = 'Adopté à l’unanimité.';
  const kept =
    'Elle demande s’ils souhaitent conserver le mode\nde vote à main levée.\n\nVote : Pour à l’unanimité';
  assert.is(voteOf({ preamble: kept, body }), 'adopted unanimous showOfHands - ~0 ~0 -');
  const before = 'Le conseil décide le vote à main levée pour toutes les délibérations, ce qui est accepté.';
  assert.is(voteOf({ preamble: before, body }), 'adopted unanimous showOfHands - ~0 ~0 -');
  const own = 'Au scrutin secret, adopté à l’unanimité.';
  assert.is(voteOf({ preamble: kept, body: own }), voteOf(own));
  assert.is(voteOf({ preamble: 'Le mode de vote à main levée est rappelé.', body }), voteOf(body));
});
places('of several votes the rule says so', () => {
  const facts = voteFacts(
    'Le principe est adopté à l’unanimité.\n\nLa délibération est adoptée à la majorité.',
  );
  assert.is(facts.find(({ pointer }) => pointer === '/vote/majority')?.rule, 'vote-majority-last-of-several');
});
places('votes on parts alone are told', () => {
  const told = (body: string) => {
    const context = contextOf({ body });
    field.extract(context);
    return context.diagnostics.map(({ code }) => code);
  };
  assert.equal(told('Lot 1 : 12 pour, 3 contre.\nLot 2 : 15 pour.'), ['vote.parts']);
  assert.equal(told('Lot 1 : 12 pour, 3 contre.\nLot 2 : 15 pour.\nEnsemble : vote global, 14 pour.'), []);
});
places('several votes in one sentence are votes on parts', () => {
  const series = (words: string, expected: string) => {
    const context = contextOf({ body: words });
    field.extract(context);
    assert.is(voteOf(words), expected, words);
    assert.equal(
      context.diagnostics.map(({ code }) => code),
      expected.includes('- - - - -') ? ['vote.parts'] : [],
      words,
    );
  };
  const blank = 'adopted - - - - - -';
  series(
    'Les comptes sont adoptés : Commune, à l’unanimité ; Eau, à l’unanimité ; Lotissement, par 6 voix pour et 2 abstentions.',
    blank,
  );
  series('Vote : budget principal (12 pour, 2 contre) ; budget du camping (14 pour).', blank);
  series(
    'Le conseil fixe le prix de l’eau par 9 voix pour et 1 contre (M.\nPaul BOIS) et celui du bois à l’unanimité.',
    blank,
  );
  series('Vote : Commune : unanimité, Eau : 9 pour et 1 contre.', blank);
  series(
    'Vote : Budget principal, à l’unanimité ; Budget annexe Eau, par 12\nvoix pour et 1 abstention ; Budget annexe Lotissement\ndes Vignes, à l’unanimité.',
    blank,
  );
  series(
    'Le conseil vote à l’unanimité le budget de la commune et, par 7 voix pour et 2 abstentions, celui de l’eau.',
    blank,
  );
  series(
    'Le conseil vote, par 7 voix pour et 2 contre, le budget de l’eau et à l’unanimité celui du bois.',
    blank,
  );
});
places('what others voted is no vote of the act', () => {
  const own = { '/body': 'Conseil municipal', '/authority/name': 'Commune de Saint-Exemple' };
  const told = (words: string) => voteOf(`${words} Le conseil municipal approuve le vœu.`, own);
  const plain = voteOf('Le conseil municipal approuve le vœu.', own);
  for (const words of [
    'Le Conseil départemental l’a adopté par 41 voix pour et 2 abstentions.',
    'M. BOIS rappelle que le conseil de Beauval-le-Haut a voté contre à l’unanimité.',
    'Le conseil municipal de Beauval a refusé, par 8 voix contre 3.',
    'L’adhésion de la commune y a été acceptée, par 22 voix contre 3.',
    'La commune voisine l’a payée ; le vote y avait été acquis à une voix de majorité.',
    'Le comité du SIVOS a fixé ce prix à l’unanimité.',
    'M. BOIS indique que le budget du SIVOM a été adopté par 21 voix contre 2.',
    'Le bureau travaille pour la commune de Beauval, dont le conseil a résilié le marché à l’unanimité.',
    'Verneuil-le-Grand a voté pour à l’unanimité, Saint-Marc contre par 6 voix sur 9.',
    'La chambre de commerce a rendu un avis favorable, à l’unanimité de son bureau.',
    'Le conseil précédent avait pourtant voté à l’unanimité un plan.',
    'La commission, réunie le 3 mars, a préféré cette offre, par 3 voix contre 1.',
    'M. BOIS lit le rapport de la commission, adopté par celle-ci à l’unanimité.',
    'L’assemblée générale du club de tir s’est prononcée contre, par 31 voix sur 34.',
    'M. BOIS rappelle que le conseil s’était prononcé à l’unanimité contre ce report.',
    'Après avis favorable de la 2e commission (1 abstention),',
    'Après avis favorable du conseil de quartier (1 abstention),',
    'Le Sénat a voté ce texte à l’unanimité.',
    'Le syndicat avait adopté le budget par 12 voix pour et 1 contre.',
  ])
    assert.is(told(words), plain, words);
  assert.is(
    voteOf('Le Conseil municipal de Saint-Exemple a adopté le vœu par 9 voix pour et 2 contre.', own),
    'adopted - - 9 2 - -',
  );
  assert.is(
    voteOf('Le groupement Bois et fils est retenu à l’unanimité.', own),
    'adopted unanimous - - ~0 ~0 -',
  );
  const community = { '/body': 'Conseil communautaire', '/authority/name': 'Communauté de communes du Val' };
  assert.is(
    voteOf('Le conseil communautaire a adopté le budget à l’unanimité.', community),
    'adopted unanimous - - ~0 ~0 -',
  );
});
places('who does not vote, by a given name that opens the sentence', () => {
  assert.is(
    voteOf('Adopté par 9 voix pour.\n\nZoé NOIR, salariée du club, ne prend pas part au vote.'),
    'adopted - - 9 - - 1[Zoé NOIR]',
  );
  assert.is(
    voteOf('Adopté par 9 voix pour.\n\nNOIR Zoé, dont le frère dirige le club, ne prend pas part au vote.'),
    'adopted - - 9 - - 1[NOIR Zoé]',
  );
});
places('what a member says or proposes in a debate is no vote', () => {
  const body = 'Après en avoir délibéré, le conseil municipal fixe le tarif. Pour : 11. Contre : 1.';
  for (const words of [
    'M. BOIS souhaite un autre tarif. Cette proposition n’est pas retenue.',
    'MME NOIR. – Le conseil a toujours dit ici qu’il voterait à l’unanimité.',
    'M. BOIS. – Ils ont été bien avisés de le refuser par 8 voix contre et 3 voix pour.',
  ])
    assert.is(voteOf(`${words}\n\n${body}`), voteOf(body), words);
});
places('a past decision that opens its line, under a title', () => {
  const past =
    'I - Contexte\nPar délibération du 10 juillet 2017, le Conseil a adopté à l’unanimité le dossier.';
  assert.is(voteOf(`${past}\n\nDÉLIBÈRE\n1° - Approuve le projet.`), 'adopted - - - - - -');
});
places('one vote told twice in a sentence is one', () => {
  assert.is(
    voteOf('Adopté à l’unanimité des membres présents et représentés, soit par 12 voix pour.'),
    'adopted unanimous - 12 ~0 ~0 -',
  );
  assert.is(
    voteOf(
      'Adopté par 12 voix pour et 2 abstentions (M. BOIS, Mme NOIR), à l’unanimité des suffrages exprimés.',
    ),
    'adopted unanimous - 12 ~0 2[BOIS, NOIR] -',
  );
});
places.run();
