/** Labels of the days when an act went to the prefecture and was received there. */

const PREFECTURE = ['(la )(sous-)préfecture', '(la )(sous )préfecture', '(la )subdivision administrative'];
const STATE = ["(le )représentant de l'état", '(le )préfet', '(le )sous-préfet', '(la )préfète'];

export const SENT = [
  ...PREFECTURE.flatMap((place) => [
    `envoyé(e) en ${place}`,
    `envoyé(e) à ${place}`,
    `envoi (en )(à )${place}`,
    `date d'envoi en ${place}`,
    `transmis(e) en ${place}`,
    `transmis(e) à ${place}`,
    `transmission en ${place}`,
    `transmission ${place}`,
    `transmission à ${place}`,
    `télétransmis(e) en ${place}`,
    `télétransmis(e) à ${place}`,
    `télétransmission en ${place}`,
    `télétransmission à ${place}`,
    `(après )dépôt en ${place}`,
    `(après )dépôt à ${place}`,
    `déposé(e) en ${place}`,
    `déposé(e) à ${place}`,
    `date de télétransmission en ${place}`,
    `date de transmission en ${place}`,
  ]),
  "transmis(e) au représentant de l'état",
  'transmis(e) au préfet',
  "transmission au représentant de l'état",
  "télétransmission au représentant de l'état",
  "télétransmis(e) au représentant de l'état",
  'transmis(e) au contrôle de légalité',
  'transmission au contrôle de légalité',
  'télétransmis(e) au contrôle de légalité',
  'télétransmission au contrôle de légalité',
  'télétransmis(e)',
  // « Acte n° 025-212500056-20171205-03-DE transmis le »
  'de transmis(e)',
  // Optical reading loses spaces of small print.
  'envoipréfecture',
  'envoienpréfecture',
  "date d'envoi",
  "date de transmission de l'acte",
  'date de transmission',
  'date de télétransmission',
  "date de télétransmission de l'acte",
];

export const RECEIVED = [
  ...PREFECTURE.flatMap((place) => [
    `reçu(e) en ${place}`,
    `reçu(e) à ${place}`,
    `reçu(e) par ${place}`,
    `réception (en )(à )(par )${place}`,
    `transmission en ${place} et réception`,
    `envoi en ${place} et réception`,
    `réceptionné(e) en ${place}`,
    `réceptionné(e) par ${place}`,
    `date de réception (en )(à )(par )(de )${place}`,
    `accusé de réception (en )(de )${place} du`,
    `accusé de réception (en )(de )${place} le`,
    `accusé de réception (en )(de )${place} en date du`,
    `visa de ${place}`,
    `ar ${place} du`,
    `ar ${place} le`,
  ]),
  ...STATE.flatMap((who) => [`reçu(e) par ${who}`, `réception par ${who}`, `date de réception par ${who}`]),
  'reçu(e) au contrôle de légalité',
  'réceptionenpréfecture',
  'réceptionpréfecture',
  'réception au contrôle de légalité',
  '(accusé de réception )(ar )(du )contrôle de légalité',
  "date de réception de l'ar",
  "date de réception de l'accusé de réception",
  "date de l'accusé de réception",
  "date d'accusé de réception",
  'date ar',
];

/** By whom is not said. */
export const RECEIVED_SHORT = [
  'reçu(e)',
  'regu(e)',
  'date de réception',
  'réceptionné(e)',
  'accusé de réception :',
  'accusé de réception du',
  'accusé de réception le',
  'accusé de réception en date du',
  'et réception',
];
