import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { authority } from '../../pipeline/fields/authority.ts';
import type { Authority } from '../../schemas/authority.ts';
import { contextOf, type SectionTexts } from '../helpers/context-of.ts';

const FILE: Authority = { name: 'Commune de Saint-Exemple', body: 'Conseil municipal', siren: '999900012' };

const read = (texts: SectionTexts, known?: Authority) =>
  Object.fromEntries(
    authority
      .extract(contextOf(texts, known ? { authority: known } : {}))
      .map((fact) => [fact.pointer, fact]),
  );

const names = suite('authority: name and body');
for (const [value, name, body] of [
  [
    'Extrait du registre des\ndélibérations du Conseil\nmunicipal de la Ville de\nMontpellier',
    'Ville de Montpellier',
    'Conseil municipal',
  ],
  [
    'le Conseil Municipal de la Ville de Saint-Exemple s’est réuni',
    'Ville de Saint-Exemple',
    'Conseil municipal',
  ],
  ['COMMUNE DE SAINT-EXEMPLE', 'COMMUNE DE SAINT-EXEMPLE', null],
  ['Mairie de SAINT-EXEMPLE LIBERTÉ – ÉGALITÉ – FRATERNITÉ', 'Mairie de SAINT-EXEMPLE', null],
  ['COMMUNE DE SAINT-EXEMPLE SÉANCE DU 8 FÉVRIER', 'COMMUNE DE SAINT-EXEMPLE', null],
  ['Commune de Séance du 8 février\nSAINT-EXEMPLE', null, null],
  ['Commune de La Roche en Bois\nConseil municipal', 'Commune de La Roche en Bois', 'Conseil municipal'],
  ['Commune d’Exemple-sur-Mer', 'Commune d’Exemple-sur-Mer', null],
  ['commune du Val-d’Exemple, légalement convoqué', 'commune du Val-d’Exemple', null],
  [
    'Le conseil municipal de la commune de Saint-Exemple, légalement convoqué',
    'commune de Saint-Exemple',
    'Conseil municipal',
  ],
  [
    'DÉPARTEMENT DE L’EXEMPLE\nCOMMUNE DE SAINT-EXEMPLE\nCONSEIL MUNICIPAL',
    'COMMUNE DE SAINT-EXEMPLE',
    'Conseil municipal',
  ],
  ['Mairie de Saint-Exemple\nConseil municipal', 'Mairie de Saint-Exemple', 'Conseil municipal'],
  ['Mairie de Saint-Exemple\nVille de Saint-Exemple', 'Ville de Saint-Exemple', null],
  [
    'Communauté de communes du Pays d’Exemple\nConseil communautaire',
    'Communauté de communes du Pays d’Exemple',
    'Conseil communautaire',
  ],
  ['COMMUNAUTÉ DE COMMUNES VAL D’EXEMPLE', 'COMMUNAUTÉ DE COMMUNES VAL D’EXEMPLE', null],
  [
    'Communauté d’agglomération de Saint-Exemple\nBureau communautaire',
    'Communauté d’agglomération de Saint-Exemple',
    'Bureau communautaire',
  ],
  [
    'réuni à la salle de la commune de Bois\nCommunauté de communes du Pays d’Exemple\nConseil communautaire',
    'Communauté de communes du Pays d’Exemple',
    'Conseil communautaire',
  ],
  [
    'C.C.A.S. de Saint-Exemple\nConseil d’administration',
    'C.C.A.S. de Saint-Exemple',
    'Conseil d’administration',
  ],
  ['CCAS DE SAINT-EXEMPLE', 'CCAS DE SAINT-EXEMPLE', null],
  [
    "Ville de Saint-Exemple\nCentre communal d'action sociale de Saint-Exemple\nConseil d'administration",
    "Centre communal d'action sociale de Saint-Exemple",
    'Conseil d’administration',
  ],
  [
    'Syndicat intercommunal des eaux de la Vallée d’Exemple\nComité syndical',
    'Syndicat intercommunal des eaux de la Vallée d’Exemple',
    'Comité syndical',
  ],
  ['Le comité syndical du SIVOM du Bois s’est réuni', 'SIVOM du Bois', 'Comité syndical'],
  ['DÉPARTEMENT DE L’EXEMPLE\nCONSEIL DÉPARTEMENTAL', 'DÉPARTEMENT DE L’EXEMPLE', 'Conseil départemental'],
  [
    'Communauté de communes du Pays de\nBeauval\nConseil communautaire',
    'Communauté de communes du Pays de Beauval',
    'Conseil communautaire',
  ],
  [
    'COMMUNAUTÉ DE COMMUNES DU PAYS\nDE BEAUVAL\nConseil communautaire',
    'COMMUNAUTÉ DE COMMUNES DU PAYS DE BEAUVAL',
    'Conseil communautaire',
  ],
  ['VILLE DE BEAUVAL LES\nBAINS\nConseil municipal', 'VILLE DE BEAUVAL LES BAINS', 'Conseil municipal'],
  ['Commune de Beauval\nsur Brume', 'Commune de Beauval sur Brume', null],
  ['COMMUNE DE BEAUVAL\nDU LUNDI 12 MARS 2024', 'COMMUNE DE BEAUVAL', null],
  ['Communauté de communes du Beauval\nDU MARDI 12 MARS 2024', 'Communauté de communes du Beauval', null],
  [
    'Syndicat mixte des ordures de\nBeauval\nComité syndical',
    'Syndicat mixte des ordures de Beauval',
    'Comité syndical',
  ],
  ['Région Exemple\nConseil régional', null, 'Conseil régional'],
  ['Métropole d’Exemple\nConseil de métropole', 'Métropole d’Exemple', 'Conseil de métropole'],
  ['Conseil municipal', null, 'Conseil municipal'],
  ['les conseillers municipaux', null, null],
  ['la commune de plein exercice', null, null],
  ['', null, null],
] as const) {
  names(value || 'nothing', () => {
    const facts = read({ heading: value });
    assert.is(facts['/authority/name']?.value ?? null, name);
    assert.is(facts['/body']?.value ?? null, body);
  });
}
names('in the closing', () => {
  assert.is(
    read({ closing: 'Pour le conseil municipal de la commune de Saint-Exemple' })['/authority/name']?.value,
    'commune de Saint-Exemple',
  );
});
names.run();

const sources = suite('authority: where it is known from');
sources('what is printed is stated', () => {
  const facts = read({ heading: 'Ville de Bois\nConseil municipal' }, FILE);
  assert.is(facts['/authority/name']?.value, 'Ville de Bois');
  assert.is(facts['/authority/name']?.certainty, 'stated');
  assert.is(facts['/body']?.certainty, 'stated');
});
sources('what only the folder says is inferred', () => {
  const facts = read({}, FILE);
  for (const pointer of ['/authority/name', '/authority/siren', '/body'])
    assert.equal([facts[pointer]?.certainty, facts[pointer]?.rule], ['inferred', 'authority-file']);
  assert.is(facts['/authority/siren']?.value, '999900012');
});
sources('the SIREN of the stamp is stated', () => {
  const facts = read({ stamp: 'ID : 099-999900020-20240314-2024_007-DE' }, FILE);
  assert.equal(
    [facts['/authority/siren']?.value, facts['/authority/siren']?.certainty],
    ['999900020', 'stated'],
  );
});
sources('without a folder, only what is printed', () => {
  assert.equal(Object.keys(read({ heading: 'Conseil municipal' })), ['/body']);
});
sources.run();
