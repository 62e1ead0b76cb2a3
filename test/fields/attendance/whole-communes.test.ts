import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lists, listsIn } from '../../helpers/attendance-of.ts';

/** Whole attendances of communities of communes and other joint bodies; all of fictional councils. */
const cases: ({ value: string } & Lists)[] = [
  {
    value:
      'Présents titulaires : Anne LEROY, Yves PETIT, Ève DURAND,\nAbsents remplacés par son suppléant ayant droit de vote : Luc ROUX remplacé par Marc BLANC\n\nPouvoirs : Léa NOIR a donné pouvoir à Yves PETIT',
    present: 'Anne LEROY|Yves PETIT|Ève DURAND',
    absent: 'Luc ROUX',
    proxies: 'Léa NOIR > Yves PETIT',
  },
  { value: 'Pouvoirs : 1 (7 voix)\nCollège des communes : M. Luc ROUX, Mme Anne LEROY, M. Yves PETIT' },
  // Groups of members, each above its own.
  {
    value:
      'Étaient présents :\n\nMajorité\nMme ROUX, Maire\nM. PETIT\n\nBeauval en commun\nM. LEROY\nMme BLANC\n\nNon inscrits\nMme DURAND\n\nAbsente : Mme NOIR',
    present: 'ROUX|PETIT|LEROY|BLANC|DURAND',
    absent: 'NOIR',
  },
  // A commune before those it sends, line by line; whom a substitute stands for.
  {
    value:
      'Présents\nAumont M. Yves PETIT\nBeauval M. Luc ROUX, Mme Anne LEROY\nCorval Mme Marie DURAND\nSuppléé : Marc BLANC par Anne LEROY',
    present: 'Yves PETIT|Luc ROUX|Anne LEROY|Marie DURAND',
  },
  // A column of communes, two of those they send beside one, and a name that tells nobody.
  {
    value:
      'Présents :\nAUMONT\tPETIT Yves – LEROY Anne\nBEAUVAL\tROUX Luc\nCORVAL\tDURAND Marie\nMONTORNAY\tXAVIER Gilles\nPouvoir : NOIR Léa donne pouvoir à ROUX Luc',
    present: 'PETIT Yves|LEROY Anne|ROUX Luc|DURAND Marie|XAVIER Gilles',
    proxies: 'NOIR Léa > ROUX Luc',
  },
  // Communes after dashes, the last name of one before the label of the next.
  {
    value:
      'Présents :\nAUMONT : Yves PETIT - BEAUVAL : Anne LEROY, Luc ROUX - CORVAL :\nMarie DURAND - VAL-LE-BOURG : Marc BLANC',
    present: 'Yves PETIT|Anne LEROY|Luc ROUX|Marie DURAND|Marc BLANC',
  },
  // Communes in capitals, one after the other, under their arrondissement.
  {
    value:
      'Délégués présents\n\nArrondissement de Beauval (5) :\n\nVALBRUME : Luc ROUX – LES ORMES : Anne PETIT –SAINT MARTIN EN VAL : Jean-Paul BLANC - CORVAL SUR LOIRE : Marie LE NOIR - MONT-BOIS : Yves DURAND',
    present: 'Luc ROUX|Anne PETIT|Jean-Paul BLANC|Marie LE NOIR|Yves DURAND',
  },
  // Those of no group, after the groups.
  {
    value:
      'Présents :\n\nGroupe « Agir » : M. ROUX, Mme LEROY\nNon inscrits : M. PETIT, Mme DURAND\n\nExcusé : M. NOIR',
    present: 'ROUX|LEROY|PETIT|DURAND',
    excused: 'NOIR',
  },
  // Whom the council elects.
  {
    value: 'Présents : M. Luc ROUX, Mme Anne LEROY\nSont élus membres suppléants : M. Yves PETIT',
    present: 'Luc ROUX|Anne LEROY',
  },
  // Those who sit by their office.
  {
    value:
      'Présents : Mme ARBRE, M. BOIS, représentants du Conseil Municipal ; Mme IF, Inspectrice de l’Éducation nationale ; M. PIN, représentant des sociétaires.\nExcusés : Mme ORME, M. le Préfet ou son représentant',
    present: 'ARBRE|BOIS|IF|PIN',
    excused: 'ORME',
  },
  // A line that begins with the end of a name, before the commune of the next.
  {
    value:
      'Présents : Aumont-le-Grand : Yves PETIT, Anne LEROY – Beauval : Luc\nROUX – Corval-sous-Bois : Marie DURAND',
    present: 'Yves PETIT|Anne LEROY|Luc ROUX|Marie DURAND',
  },
  // A table in columns of spaces, whose cells go on below.
  {
    value:
      'Commune        Délégué                 Présent   Excusé\nVal-aux-       Mme Anne-Lise PETIT        X\nBois           ROUX\nCorval         M. Yves LEROY-             X\n               DURAND\nDorval         M. Luc BLANC                         X',
    present: 'Anne-Lise PETIT ROUX|Yves LEROY-DURAND',
    excused: 'Luc BLANC',
  },
  // « procuration à », a sentence a line; the holder's initial is an A; a commune that reads like somebody.
  {
    value:
      'Étaient absents :\nROUX procuration à LEROY.\nPETIT procuration à BOIS.\nBLANC procuration à LEROY C.',
    proxies: 'ROUX > LEROY|PETIT > BOIS|BLANC > LEROY C.',
  },
  {
    value:
      'Présents :\nBEAUVAL\nM. ROUX Luc\nMme PETIT Anne\nM. BOIS Yves\nMme DURAND Ève\nPIERRE BLANCHE\nM. NOIR Marc',
    present: 'ROUX Luc|PETIT Anne|BOIS Yves|DURAND Ève|NOIR Marc',
  },
  // Communes before whom they sent, parted by strokes; initials below a gap.
  {
    value:
      'Étaient présents : Communauté de Communes du Levant : Beauval : Luc Leclerc / Aumont : Anne Petit Communauté de Communes du Couchant : Brie : Ève Durand / : Yves Bois',
    present: 'Luc Leclerc|Anne Petit|Ève Durand|Yves Bois',
  },
  // « pour » their commune; « m » in small letters after « à »; « Ms » for several.
  {
    value:
      'Étaient présents :\n\n\uf0b7 MM ROUX, PETIT et Mme LEROY pour BEAUVAL SUR LOIRE \uf0b7 MM DURAND et M. M. BOIS pour AUMONT',
    present: 'ROUX|PETIT|LEROY|DURAND|M. BOIS',
  },
  {
    value: 'Absents : M. ROUX de BEAUVAL, Mme PETIT de SAINT-EXEMPLE, M. LEROY du MOULIN.',
    absent: 'ROUX|PETIT|LEROY',
  },
  { value: 'Absents : M. ROUX, M. de BEAUVAL, M. LEROY de BRIE', absent: 'ROUX|de BEAUVAL|LEROY de BRIE' },
  // By commune, without a comma before each.
  {
    value:
      'Étaient présents : Commune de Beauval : Messieurs Leroy, Petit Commune de Saint-Exemple : Mme Durand Commune de : M. Roux',
    present: 'Leroy|Petit|Durand|Roux',
  },
  {
    value: `Présents : Mme DURAND Sophie remplacée par son suppléant ROUX Luc, MM. LEROY Pierre, BERNARD Luc remplacé par sa suppléante PETIT Anne.`,
    present: 'ROUX Luc|LEROY Pierre|PETIT Anne',
  },
  {
    value: `Étaient présents :
BEAUVAL
M. LEROY Pierre (suppléant de
M. NOIR Jean)
CHAMPIGNY SUR LOIRE
LA FERTE S/ LOIRE
Mme DURAND Sophie
VILLENEUVE SUR
LOIRE
M. BERNARD Luc
Formant la majorité des membres en exercice.
Délégués absents excusés :
M. PETIT Hubert de BEAUVAL
Mme MOREAU Geneviève de LA FERTE SUR LOIRE`,
    present: 'LEROY Pierre|DURAND Sophie|BERNARD Luc',
    excused: 'PETIT Hubert|MOREAU Geneviève',
  },
  {
    value: `Étaient présents :
BEAUVAL : M. LEROY P. – Mme DURAND S. ; CHAMPIGNY : M. BERNARD L. (suppléant)`,
    present: 'LEROY P.|DURAND S.|BERNARD L.',
  },
  {
    value: `Délégués titulaires :
Beauval	M. Pierre LEROY
Champigny	Mme Sophie DURAND`,
    present: 'Pierre LEROY|Sophie DURAND',
  },
  {
    value: `BEAUVAL
M. Pierre LEROY
Mme Sophie DURAND
CHAMPIGNY SUR LOIRE
M. Luc BERNARD`,
  },
  {
    value: `Étaient présents :
BEAUVAL
M. Pierre LEROY
Mme Sophie DURAND
CHAMPIGNY
M. Luc BERNARD`,
    present: 'Pierre LEROY|Sophie DURAND|Luc BERNARD',
  },
  {
    value: `Étaient présents :
BEAUVAL
M. Pierre LEROY
Mme Sophie DURAND
CHAMPIGNY SUR LOIRE
M. Luc BERNARD`,
    present: 'Pierre LEROY|Sophie DURAND|Luc BERNARD',
  },
  {
    value: `Étaient présents : MM. les Maires de BEAUVAL : Pierre LEROY ; de CHAMPIGNY : Luc BERNARD`,
    present: 'Pierre LEROY|Luc BERNARD',
  },
  {
    value: `Délégués titulaires présents : MM. LEROY, BERNARD – Délégués suppléants présents : M. SIMON
Délégués excusés : MM. PETIT (remplacé par M. SIMON), NOIR`,
    present: 'LEROY|BERNARD|SIMON',
    excused: 'PETIT|NOIR',
  },
  {
    value: `Présents :
Commune de BEAUVAL : LEROY Pierre, DURAND Sophie
Commune de CHAMPIGNY : BERNARD Luc
Pouvoirs :
BERNARD Anne (CHAMPIGNY) à LEROY Pierre (BEAUVAL)`,
    present: 'LEROY Pierre|DURAND Sophie|BERNARD Luc',
    proxies: 'BERNARD Anne > LEROY Pierre',
  },
  {
    value: `Présents : Pierre LEROY (BEAUVAL) Sophie DURAND (CHAMPIGNY) Luc BERNARD (BEAUVAL)`,
    present: 'Pierre LEROY|Sophie DURAND|Luc BERNARD',
  },
  {
    value: `Présents : M. Pierre LEROY, Vice-Prés. de la communauté, Mme Anne PETIT, Conseil. mun., M. Éric SIMON`,
    present: 'Pierre LEROY|Anne PETIT|Éric SIMON',
  },
  {
    value: `Présents : Mme Sophie DES ROSIERS, Maire de BEAUVAL Luc BERNARD, Anne PETIT`,
    present: 'Sophie DES ROSIERS|Luc BERNARD|Anne PETIT',
  },
  // Communes in capitals, before those they send, after them, or above; one of them named « Les Sièges ».
  {
    value:
      'Présents :\nBEAUVAL DILO M. Luc ROUX\nCORVAL Mme Anne PETIT\nLES SIEGES Mme Léa SIMON\nMONTBOIS M. Jean NOIR',
    present: 'Luc ROUX|Anne PETIT|Léa SIMON|Jean NOIR',
  },
  {
    value:
      'Étaient présents :\nROUX Luc - BEAUVAL DILO\nPETIT Anne - CORVAL\nSIMON Léa - LES SIEGES\nNOIR Jean - MONTBOIS',
    present: 'ROUX Luc|PETIT Anne|SIMON Léa|NOIR Jean',
  },
  {
    value: 'Étaient présents :\nM. Luc ROUX\tBEAUVAL DILO\nMme Anne PETIT\tCORVAL\nMme Léa SIMON\tLES SIEGES',
    present: 'Luc ROUX|Anne PETIT|Léa SIMON',
  },
  {
    value:
      'Présents :\nBEAUVAL DILO\nLuc ROUX\nCORVAL\nAnne PETIT, Ève DURAND\nLES SIEGES\nLéa SIMON\nSAINT MARTIN\nJean NOIR',
    present: 'Luc ROUX|Anne PETIT|Ève DURAND|Léa SIMON|Jean NOIR',
  },
  // Joint bodies: others who came, under the proxies or after a list that cannot be read; what somebody is.
  {
    value:
      'Avait donné pouvoir : Madame Léa BLANC (Beauval) à Monsieur Luc ROUX,\nAinsi que : Monsieur Paul NOIR (Corval), Mesdames Anne PETIT, Ève DURAND\nÉtait excusé : M. Marc BRUN',
    proxies: 'Léa BLANC > Luc ROUX',
    excused: 'Marc BRUN',
  },
  {
    value:
      'PRÉSENTS : Communauté de Communes Val et Bois M. ROUX, Mme LEROY, M. PETIT\nÉtaient également présents : M. BLANC, M. NOIR',
  },
  { value: 'Déléguée suppléante de Beauval Délégué de Corval' },
  { value: 'Absents : M. ROUX Luc, délégué titulaire à Saint-Exemple', absent: 'ROUX Luc' },
  {
    value: 'Absent : M. ROUX Luc, délégué titulaire à Mme Anne PETIT',
    proxies: 'ROUX Luc > Anne PETIT',
  },
  // Communes on the line of those they send, or only in parentheses whom they did.
  {
    value:
      'Présents : Bois le Val : Luc ROUX Beauval : Anne PETIT – Marc BLANC Civry la Forêt : Ève DURAND – Jean Pierre NOIR Corval : Léa SIMON',
    present: 'Luc ROUX|Anne PETIT|Marc BLANC|Ève DURAND|Jean Pierre NOIR|Léa SIMON',
  },
  // A column of communes, then that of those they send; the same, cut row by row, tells nothing.
  {
    value:
      'Présents :\nBEAUVAL\nCORVAL\nMONTBOIS\n:\n:\n:\nLuc ROUX – Anne PETIT\nÈve DURAND (jusqu’au point n° 2) – SIMON Guy\nMarcel NOIR\nSAINT-MARC\n: Marc BLANC – Léa BRUN',
    present: 'Luc ROUX|Anne PETIT|Ève DURAND|SIMON Guy|Marcel NOIR|Marc BLANC|Léa BRUN',
    changes: 'Ève DURAND departure 2',
  },
  {
    value: 'Présents :\nBEAUVAL\nCORVAL\nMONTBOIS\nMonsieur ROUX\nLuc\nMadame\nAnne\nPETIT\nMonsieur NOIR',
  },
  // A table whose communes stand beside the first of those they send, in the middle of them, or send nobody.
  {
    value:
      'Présents :\nVAL SUR ORLE\tLuc ROUX\nAnne PETIT\nMarc BLANC\nCORVAL\nLES ORMES\tÈve DURAND\nGuy SIMON\nMONTBOIS DU HAUT PAYS Marcel NOIR\nLéa BRUN',
    present: 'Luc ROUX|Anne PETIT|Marc BLANC|Ève DURAND|Guy SIMON|Marcel NOIR|Léa BRUN',
  },
  {
    value:
      'Présents :\nCORVAL Luc ROUX\nAnne PETIT\nMarc BLANC\nLES ORMES Ève DURAND\nGuy SIMON\nMONTBOIS Marcel NOIR',
    present: 'Luc ROUX|Anne PETIT|Marc BLANC|Ève DURAND|Guy SIMON|Marcel NOIR',
  },
  {
    value:
      'Présents :\n\nCORVAL\n\nLuc ROUX\nAnne PETIT\nBEAUVAL\tMarc BLANC\n\nLES ORMES\n\nÈve DURAND\nGuy SIMON\n\nMONTBOIS\nMarcel NOIR',
    present: 'Luc ROUX|Anne PETIT|Marc BLANC|Ève DURAND|Guy SIMON|Marcel NOIR',
  },
  {
    value:
      'Présents :\nBEAUVAL\tM. ROUX Luc\nVAL SUR\nORLE\nMme PETIT Anne\nM. BLANC Marc (suppléant de M. NOIR Guy)\nCORVAL\tM. VIDAL Jean\nVERT\tM. SIMON Yves',
    present: 'ROUX Luc|PETIT Anne|BLANC Marc|VIDAL Jean|SIMON Yves',
  },
  {
    value:
      'Présents :\nBEAUVAL : Mme Ève DURAND, M. Luc ROUX, Mme Anne\nPETIT\nCORVAL : M. Marc BLANC\nVERT : M. Guy NOIR',
    present: 'Ève DURAND|Luc ROUX|Anne PETIT|Marc BLANC|Guy NOIR',
  },
  {
    value:
      'PRÉSENTS :\n\nOrval d’Essai : M. Luc ROUX, M. Olivier DUPRÉ de POUZIN,\nLaval Orval l’église : M. Claude SALLES, Mme Danielle BOUREL, M. David MERLE, M. Yves KLEIN, M. Jean-François VIDAL, Mme Anne PETIT,\nBeauval : M. Guy NOIR, Paul REDON,\nCorval : Mme Nathalie RICARD\n\n- Mme Nathalie RICARD est élue secrétaire de séance.',
    present:
      'Luc ROUX|Olivier DUPRÉ de POUZIN|Claude SALLES|Danielle BOUREL|David MERLE|Yves KLEIN|Jean-François VIDAL|Anne PETIT|Guy NOIR|Paul REDON|Nathalie RICARD',
  },
  {
    value:
      'Titulaires présents : Luc ROUX\n\nTitulaires absents : Guy NOIR\n\nSuppléants présents dotés du droit de vote : Anne PETIT\n\nTitulaires représentés : Ève DURAND (procuration à Luc ROUX)',
    present: 'Luc ROUX|Anne PETIT',
    absent: 'Guy NOIR',
    proxies: 'Ève DURAND > Luc ROUX',
  },
  // « MM. » before several of one commune; « pour la commune de », in small letters.
  {
    value:
      'Présents :\nBEAUVAL\tM. ROUX\nCHAPEAU\tMM. MARIE et BLANC\nMONT sur ORLE\tMme PETIT et M. NOIR\nVERT\tMmes DURAND et SIMON',
    present: 'ROUX|MARIE|BLANC|PETIT|NOIR|DURAND|SIMON',
  },
  {
    value:
      'Étaient présents les conseillers :\npour la commune de CORVAL : madame PETIT Anne\nmonsieur ROUX Luc\npour la commune de VAL SAINT JEAN : monsieur BLANC Marc\npour la commune de VERT\nmonsieur NOIR Guy\npour la commune d’ORLE : madame DURAND Ève',
    present: 'PETIT Anne|ROUX Luc|BLANC Marc|NOIR Guy|DURAND Ève',
  },
  // The commune after each name, but for those « MM. » names together.
  {
    value:
      'Absents : M. ROUX de BEAUVAL, M. PETIT de MONT sur ORLE, MM. BLANC et NOIR de CORVAL, Mme SIMON de VERT le BOIS, M. VIDAL de VERT',
    absent: 'ROUX|PETIT|BLANC|NOIR|SIMON|VIDAL',
  },
  {
    value:
      'Délégués titulaires : NOIR Guy. Délégués suppléants ayant pouvoir de leurs titulaires : ROUX Luc (suppléant de PETIT Anne)',
    present: 'NOIR Guy|ROUX Luc',
  },
  { value: 'Présents : ROUX A., NOIR M. suppléante, PETIT E suppléant', present: 'ROUX A.|NOIR M.|PETIT E' },
  // The day each proxy was written.
  {
    value:
      'Excusés et représentés par pouvoir :\nLuc ROUX ayant donné pouvoir à Anne PETIT en date du 26 février 2024,\nÈve DURAND ayant donné pouvoir à Marc BLANC en date du 27 février 2024',
    proxies: 'Luc ROUX > Anne PETIT|Ève DURAND > Marc BLANC',
  },
  // Substitutes sit, as the words say or as no proxy was counted; who leaves for a while was there.
  {
    value:
      'Présents : ROUX Luc, NOIR Léa (Beauval) représentée par sa suppléante PETIT Anne BRUN Guy représenté par son suppléant BLANC Marc',
    present: 'ROUX Luc|PETIT Anne|BLANC Marc',
  },
  {
    value: 'Excusés et représentés : Mme NOIR Léa représentée par son suppléant M. BLANC Marc',
    excused: 'NOIR Léa',
  },
  {
    value: 'Présents en qualité de conseillers communautaires titulaires (2) :\nLuc ROUX, Anne PETIT',
    present: 'Luc ROUX|Anne PETIT',
  },
  {
    value: 'Étaient présents en tant que titulaires :\nLuc ROUX, 1er vice-président , Anne PETIT',
    present: 'Luc ROUX|Anne PETIT',
  },
  // Communes on the line of those they send, in capitals as the names are; a label in the line; a count below one.
  {
    value:
      'PRÉSENTS\nBEAUVAL Luc ROUX, DELEGUE TITULAIRE MONTBOIS Anne PETIT, DELEGUEE TITULAIRE Ève DURAND, DELEGUEE SUPPLEANTE LE PECQ Jean NOIR, DELEGUE TITULAIRE ABSENTS EXCUSES\nCORVAL Léa SIMON, DELEGUEE TITULAIRE\nGuy BRUN, DELEGUE TITULAIRE',
    present: 'Luc ROUX|Anne PETIT|Ève DURAND|Jean NOIR',
    excused: 'Léa SIMON|Guy BRUN',
  },
  {
    value:
      'Délégués présents (titulaires et éventuellement suppléants) : P Roux, A Petit, JC Simon suppléé par N Noir (à partir de D98/13), B Blanc (sauf D90/13 à D96/13)',
    present: 'P Roux|A Petit|N Noir|B Blanc',
    changes: 'N Noir arrival',
  },
];

/** A table where only those who were not there have something said of them. */
const REMARKED =
  'Nom\tQualité\tObservations\nPaul ARBRE\tPrésident\t\nLéa BOIS\tdéléguée\tExcusée\nAna IF\tdéléguée\tExcusée – pouvoir à Paul ARBRE\nLuc PIN\tdélégué\tArrivé à 18 h 40\n\nQuorum : 3';

const test = suite('attendance: whole communes');
test('those of whom nothing is said are present, where they are as many as counted', () => {
  assert.equal(listsIn(REMARKED, 2), {
    present: 'Paul ARBRE|Luc PIN',
    excused: 'Léa BOIS',
    proxies: 'Ana IF > Paul ARBRE',
    changes: 'Luc PIN arrival 18:40',
  });
  assert.equal(listsIn(REMARKED, 3), {});
  assert.equal(listsIn(REMARKED.replace('Ana IF\t', 'Ana\nIF\t'), 2), {});
});
for (const { value, ...expected } of cases) test(value, () => assert.equal(listsIn(value), expected));
test.run();
