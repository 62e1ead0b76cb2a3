import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { settingFacts } from '../../pipeline/fields/sitting/setting.ts';
import { contextOf, type SectionTexts } from '../helpers/context-of.ts';

const read = (texts: SectionTexts): Record<string, unknown> =>
  Object.fromEntries(
    settingFacts(contextOf(texts).act).map(({ pointer, value }) => [pointer.replace('/sitting/', ''), value]),
  );

const kinds = suite('sitting: kind');
for (const [value, expected] of [
  ['Séance ordinaire du lundi 8 février 2021', 'ordinary'],
  ['Séance publique du lundi 4 février 2013', 'public'],
  ['réuni en séance publique', 'public'],
  ['réuni en session ordinaire', 'ordinary'],
  ['en séance publique ordinaire', 'ordinary'],
  ['séance ordinaire et publique', 'ordinary'],
  ['Réunion ordinaire', 'ordinary'],
  ['SESSION EXTRAORDINAIRE', 'extraordinary'],
  ['réuni en séance extraordinaire', 'extraordinary'],
  ['Séance d’installation du conseil municipal', 'installation'],
  ['Installation du nouveau conseil', 'installation'],
  ['séance du 8 février', null],
  ['compte de gestion ordinaire', null],
  ['Conseil municipal', null],
] as const) {
  kinds(value, () => assert.is(read({ heading: value }).kind ?? null, expected));
}
kinds.run();

const places = suite('sitting: place');
for (const [value, expected] of [
  ['se sont assemblés en visioconférence, sous la présidence de', 'visioconférence'],
  ['s’est réuni par visioconférence le 8 février', 'visioconférence'],
  ['s’est réuni en visio-conférence, sous la présidence', 'visio-conférence'],
  [
    "s'est assemblé en séance ordinaire à la Salle « le Ludion » à Beauval, sous la présidence de M. ARBRE",
    'Salle « le Ludion » à Beauval',
  ],
  [
    "s'est\nréuni en mairie, Salle du Conseil Municipal, le lundi 4 février 2013 à 18H00, sous la",
    'mairie, Salle du Conseil Municipal',
  ],
  ["s'est réuni à la mairie, sous la présidence de M. Arbre", 'mairie'],
  ["s'est réuni en salle du conseil autour des points suivants :", 'salle du conseil'],
  ['s’est réuni en mairie le 8 février 2021', 'mairie'],
  ['réunion du 30 mars à la mairie de Bois\nConvocation du 23 mars\nDélégués', 'mairie de Bois'],
  ['s’est réuni à la salle des fêtes, sous la présidence', 'salle des fêtes'],
  ['s’est réuni salle polyvalente', 'salle polyvalente'],
  ['s’est réuni salle du conseil à Bois, sous la présidence', 'salle du conseil à Bois'],
  ['réuni dans le lieu habituel de ses séances, sous la présidence', 'lieu habituel de ses séances'],
  ['réuni au lieu ordinaire de ses séances, après convocation', 'lieu ordinaire de ses séances'],
  ['s’est réunie au siège de la communauté de communes, sous', 'siège de la communauté de communes'],
  ['réuni à l’Hôtel de Ville, en séance publique', 'Hôtel de Ville'],
  ['réunis à l’espace culturel Les Saules à 18 heures', 'espace culturel Les Saules'],
  ['réuni en session ordinaire, à la mairie, sous la présidence', 'mairie'],
  ['réuni à la mairie, M. Arbre étant président, sous', 'mairie'],
  [
    's’est réuni au siège de la communauté, à Bois-le-Vieux, sous la présidence',
    'siège de la communauté, à Bois-le-Vieux',
  ],
  ['AU CONSEIL RÉUNI À LA MAIRIE\nSESSION ORDINAIRE\nDate de la convocation : 3 mars', 'MAIRIE'],
  ['réunion dans la salle du conseil à l’effet de délibérer sur', 'salle du conseil'],
  ['Lieu : Salle des fêtes', 'Salle des fêtes'],
  ['Lieu de la séance : Salle du conseil', 'Salle du conseil'],
  ['s’est réuni sous la présidence de M. Arbre', null],
  ['la rénovation de la salle des fêtes', null],
  ['réunie sous la présidence de Mme Bois, rappelle qu’il y a lieu de prévoir sa réfection.', null],
  ['', null],
] as const) {
  places(value || 'nothing', () => assert.is(read({ heading: value }).place ?? null, expected));
}
places('in the introduction of minutes', () => {
  assert.is(
    read({ body: 'Le conseil s’est réuni en mairie, sous la présidence de M. Arbre' }).place,
    'mairie',
  );
});
places.run();

const times = suite('sitting: hour');
for (const [value, expected] of [
  ['le lundi 4 février 2013 à 18H00, sous la présidence', '18:00'],
  ['L’an deux mil seize, le vingt-six janvier à 20 heures', '20:00'],
  ['le huit février à dix-huit heures trente', '18:30'],
  ['Séance du 8 février 2021 – 20 h 30', '20:30'],
  ['Heure : 20h30', '20:30'],
  ['la séance est levée à 22h00', null],
  ['arrivé à 19h10', null],
  ['M. Jean ARBRE (présent à 19h05, à partir du point 7)', null],
  ['convoqué le 2 février à 10h00', null],
  [
    'Date de convocation : 21 mars 2024\nL’an deux mille vingt-quatre, le vingt-huit mars à dix-neuf heures, le Conseil',
    '19:00',
  ],
  ['convoqué le 2 février à 10h00, s’est réuni le 8 février à 20h00', '20:00'],
  ['Date de la convocation : 2 février\n\nL’an deux mil seize, le huit février à vingt heures', '20:00'],
  ['Date de la convocation : 2 février\nL’an deux mil seize, le huit février à vingt heures', '20:00'],
  ['ouverture de 18h30', null],
  ['', null],
] as const) {
  times(value || 'nothing', () => assert.is(read({ heading: value }).startTime ?? null, expected));
}
times('the opening told in the introduction', () => {
  assert.is(read({ body: 'La séance est ouverte à 20 h 05. Elle est levée à 22 h.' }).startTime, '20:05');
});
times('an hour of the report is none', () => {
  assert.is(read({ body: 'La piscine ferme à 20 h.' }).startTime, undefined);
});
times.run();
