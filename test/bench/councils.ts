import type { Random } from './random.ts';
import { FIRST_NAMES, LAST_NAMES, PLACES, SENTENCES, SUBJECTS } from './words.ts';

export interface Council {
  slug: string;
  authority: { name: string; body: string; siren: string; population: number; fictional: true };
  members: string[];
}

export interface Act {
  number: string;
  /** Of the sitting (YYYY-MM-DD). */
  date: string;
  lines: string[];
}

/** An invented council of 29 members. */
export function councilOf(rank: number, random: Random): Council {
  const members = new Set<string>();
  while (members.size < 29) members.add(`${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`);
  const name = `Saint-Exemple-${random.pick(PLACES)}-${rank + 1}`;
  return {
    slug: `essai-${rank + 1}`,
    authority: {
      name: `Commune de ${name}`,
      body: 'Conseil municipal',
      siren: withKey(`9999${String(rank).padStart(4, '0')}`),
      population: 9000,
      fictional: true,
    },
    members: [...members],
  };
}

const ACTS_OF_A_SITTING = 20;
const FIRST_YEAR = 2021;
const SITTINGS_OF_A_YEAR = 8;

/** The acts of a council, sitting after sitting. */
export function* sittingsOf(council: Council, count: number, random: Random): Generator<Act> {
  for (let from = 0; from < count; from += ACTS_OF_A_SITTING) {
    const rank = from / ACTS_OF_A_SITTING;
    const year = FIRST_YEAR + Math.floor(rank / SITTINGS_OF_A_YEAR);
    const day = new Date(Date.UTC(year, 1 + (rank % SITTINGS_OF_A_YEAR), 3 + random.below(20)));
    const away = new Set([random.pick(council.members), random.pick(council.members)]);
    for (let act = 0; act < Math.min(ACTS_OF_A_SITTING, count - from); act++) {
      const ofYear = (rank % SITTINGS_OF_A_YEAR) * ACTS_OF_A_SITTING + act + 1;
      const number = `${year}-${String(ofYear).padStart(3, '0')}`;
      yield {
        number,
        date: day.toISOString().slice(0, 10),
        lines: linesOf(council, number, day, away, random),
      };
    }
  }
}

function linesOf(
  { authority, members }: Council,
  number: string,
  day: Date,
  away: Set<string>,
  random: Random,
) {
  const present = members.filter((member) => !away.has(member));
  const [mayor, secretary] = present as [string, string];
  const opposed = random.chance(0.15) ? present.slice(-1 - random.below(4)) : [];
  const paragraphs = Array.from({ length: 6 + random.below(10) }, () =>
    Array.from({ length: 2 + random.below(3) }, () => random.pick(SENTENCES)).join(' '),
  );
  return [
    authority.name,
    '',
    'EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL',
    '',
    `Séance du ${inFrench(day)}`,
    '',
    `Délibération n° ${number}`,
    '',
    `Nombre de membres en exercice : ${members.length}`,
    `Présents : ${present.join(', ')}.`,
    `Absents : ${[...away].join(', ')}.`,
    `Secrétaire de séance : ${secretary}`,
    '',
    `Objet : ${random.pick(SUBJECTS)} – ${random.pick(PLACES)} ${number}`,
    '',
    `Rapporteur : ${random.pick(present)}`,
    '',
    'Vu le Code général des collectivités territoriales ;',
    '',
    ...paragraphs.flatMap((paragraph) => [paragraph, '']),
    opposed.length > 0
      ? `Le Conseil municipal, après en avoir délibéré, par ${present.length - opposed.length} voix pour et ${opposed.length} voix contre (${opposed.join(', ')}),`
      : 'Le Conseil municipal, après en avoir délibéré, à l’unanimité,',
    '',
    `DÉCIDE d’approuver la dépense de ${1000 + random.below(90000)},00 €.`,
    'AUTORISE le maire à signer tous les actes nécessaires.',
    '',
    `Fait à ${authority.name.slice('Commune de '.length)}, le ${inFrench(day)}`,
    `Le maire, ${mayor}`,
    '',
  ];
}

const inFrench = (day: Date): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' }).format(day);

/** A SIREN whose last digit agrees with the others (Luhn). */
function withKey(digits: string): string {
  const sum = [...digits].reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return digits + ((10 - (sum % 10)) % 10);
}
