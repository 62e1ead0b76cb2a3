import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { voteOf } from '../../helpers/vote-of.ts';

/** What members tell, quote or propose in a debate, before the council votes. */
const CASES: [text: string, expected: string][] = [
  ['Mme ORME précise que trois devis ont été demandés et que le moins cher a été retenu.', '- - - - - - -'],
  ['Le devis le moins cher a été retenu.', 'adopted - - - - - -'],
  ['M. le Maire rappelle que le tarif de 3 € a été retenu.', '- - - - - - -'],
  ['M. HÊTRE indique que ce point est reporté à une prochaine séance.', 'adjourned - - - - - -'],
  [
    'M. HÊTRE : « Je rappelle qu’en 2019\nnous étions tous d’accord, et que le conseil avait approuvé à l’unanimité le principe. »\n\nLe conseil municipal prend acte du débat.',
    'noted - - - - - -',
  ],
  [
    'Les agents ont été informés et le comité social territorial, réuni le 14 du mois, a rendu un avis favorable à l’unanimité.',
    '- - - - - - -',
  ],
  [
    'Mme BOIS propose de ne relever que la part fixe. Cette proposition recueille 5 voix et n’est pas retenue.\n\nLe conseil communautaire, à la majorité par 10 voix pour et 4 voix contre, adopte la grille.',
    'adopted majority - 10 4 - -',
  ],
  [
    'Monsieur le Président propose d’ajourner ce point, qui sera présenté à nouveau en septembre. Le conseil communautaire accepte.',
    'adjourned - - - - - -',
  ],
  ['M. le Maire propose de reporter ce point. Le conseil accepte le devis du toit.', 'adopted - - - - - -'],
  [
    'Le conseil, à la majorité, M. PIN (pouvoir de M. ORME) et Mme BOIS votant contre, autorise la cession.',
    'adopted majority - - 3[PIN, ORME, BOIS] - -',
  ],
  ['L’assemblée départementale donne acte au Président de sa communication.', 'noted - - - - - -'],
  ['Refusée (15\ncontre)', 'rejected - - - 15 - -'],
  [
    'Mme BOIS (présidente du foyer) et M. PIN (trésorier du club) ne prennent pas part au vote. Adopté à l’unanimité.',
    'adopted unanimous - - ~0 ~0 2[BOIS, PIN]',
  ],
  ['En attente d’un second devis : reporté au prochain conseil.', 'adjourned - - - - - -'],
  [
    'Hors de la présence de\nMme PIN, Maire, le conseil approuve le compte administratif par 10 voix pour.',
    'adopted - - 10 - - 1[PIN]',
  ],
  [
    'Mme PIN propose que ce point soit reporté au conseil de mai. Le conseil municipal en est d’accord.',
    'adjourned - - - - - -',
  ],
  [
    'Le conseil décide à l’unanimité de porter la cantine à 3,60 €.\n\nPar ailleurs, le conseil refuse par 3 voix contre 1 la demande du club.',
    '- - - - - - -',
  ],
];

const debates = suite('vote: debates');
for (const [text, expected] of CASES) debates(text, () => assert.is(voteOf(text), expected));
debates.run();
