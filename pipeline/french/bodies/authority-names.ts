import type { Passage } from '../../document/passage.ts';
import { CAPITALS, LETTERS } from '../../patterns/letters.ts';
import { lexicon } from '../phrases.ts';

/** Councils and boards, as a record names them. */
const BODIES = [
  'Conseil municipal',
  'Conseil communautaire',
  'Conseil de communauté',
  'Conseil métropolitain',
  'Conseil de métropole',
  'Conseil de la métropole',
  'Conseil de Paris',
  'Conseil territorial',
  'Conseil départemental',
  'Conseil général',
  'Conseil régional',
  'Conseil syndical',
  'Conseil de territoire',
  'Conseil d’arrondissement',
  'Conseil d’agglomération',
  'Conseil d’administration',
  'Comité syndical',
  'Comité directeur',
  'Comité de direction',
  'Bureau communautaire',
  'Bureau syndical',
  'Bureau métropolitain',
  'Commission permanente',
  'Assemblée départementale',
  'Assemblée régionale',
  'Assemblée de Corse',
] as const;
const BODY_NAMES = lexicon(
  Object.fromEntries(BODIES.map((name) => [name, [name]])) as Record<string, string[]>,
);
const BODY = new RegExp(BODY_NAMES.source, 'iu');

/** The first council or board a passage names. */
export function bodyIn(passage: Passage): { name: string; passage: Passage } | null {
  const match = passage.match(BODY);
  return match && { name: BODY_NAMES.kindOf(match.text), passage: match.whole };
}

/** Does a line name a council? « Conseil municipal des jeunes » is none. */
export const namesBody = (text: string): boolean => {
  const match = BODY.exec(text);
  return (
    match !== null &&
    !/^\s(?:des?\s(?:jeunes|enfants)|d['’]enfants|junior)/iu.test(text.slice(match.index + match[0].length))
  );
};

type Group = 'social' | 'syndicate' | 'community' | 'commune' | 'department' | 'region' | 'townHall';

/** Kinds of authority; the name of the place follows. */
const KINDS = lexicon<Group>({
  social: [
    'c.c.a.s.',
    'c.c.a.s',
    'ccas',
    'c.i.a.s.',
    'cias',
    "centre (inter)communal d'action sociale",
    'caisse des écoles',
  ],
  syndicate: [
    'syndicat',
    'sivom',
    'sivu',
    's.i.v.o.m.',
    's.i.v.u.',
    'sictom',
    'smictom',
    'sirp',
    'petr',
    'pôle métropolitain',
  ],
  community: [
    'communauté de communes',
    "communauté d'agglomération",
    'communauté urbaine',
    'métropole',
    'eurométropole',
    'établissement public territorial',
  ],
  commune: ['commune (nouvelle)', 'ville'],
  department: ['département'],
  region: ['région'],
  townHall: ['mairie'],
});
const KIND = new RegExp(KINDS.source, 'iu');

/** Which kinds of authority sit as which body; a commune's acts print their department as well. */
const GROUPS_OF_BODY: readonly [body: RegExp, groups: readonly Group[]][] = [
  [/municipal|arrondissement/i, ['commune', 'townHall']],
  [/communaut|m[ée]tropol|agglom|territoire/i, ['community']],
  [/administration/i, ['social', 'syndicate']],
  [/syndical|comit[ée]/i, ['syndicate', 'community']],
  [/d[ée]partement|g[ée]n[ée]ral/i, ['department']],
  [/r[ée]gion|corse/i, ['region']],
];
const ANY_GROUP: readonly Group[] = ['commune', 'community', 'social', 'syndicate', 'townHall'];

const LINK = /\s{0,2}(?:de\s+la\s+|de\s+l['’]\s?|des\s+|du\s+|de\s+|d['’]\s?)/iuy;
const WORD = `[${CAPITALS}ŒÆ][${LETTERS}’'.]*(?:[-–][${LETTERS}’']+){0,8}`;
const SMALL = "(?:de|du|des|la|le|les|lès|lez|sur|sous|en|et|à|aux|au|ès|près|d['’]|l['’])";
/** The same at a line's edge, in capitals too: « du Pays de » + « Valbrume », « DU PAYS » + « DE VALBRUME ». */
const LEANING =
  "(?:[Dd]e|[Dd]u|[Dd]es|[Ll]a|[Ll]es?|[Ll]ès|[Ss]ur|[Ss]ous|et|[Dd]['’]|DE|DU|DES|LA|LES?|LÈS|SUR|SOUS|ET|D['’])";
const SUR = '(?:sur|sous|lès|SUR|SOUS|LÈS)\\s';
const OF = "(?:(?:de|du|des|DE|DU|DES)\\s(?:la\\s|LA\\s)?|[dD]['’]\\s?)";
/** « Saint-Exemple-sur-Mer », « La Roche en Bois », « Val d'Exemple »: capitals, small words between them. */
const proper = (opening: string): RegExp =>
  new RegExp(
    `${WORD}(?:(?:[ -](?:${LEANING} ){0,2}${LEANING}\\n|\\n${opening}|[ -](?:${SMALL}[ -]?){0,3})${WORD}){0,6}`,
    'uy',
  );
const PROPER = proper(SUR);
/** A community is of a place, « … du Pays » + « de Valbrume »; after that of a commune « du 12 mars » may follow. */
const PROPER_OF_COMMUNITY = proper(`(?:${SUR}|${OF})`);
/** Printed beside the name in capitals, and no part of it. */
const NO_PART =
  /\s(?:s[ée]ance|d[ée]partement|arrondissement|canton|extrait|d[ée]lib[ée]rations?|conseil|registre|nombre|date|r[ée]publique|libert[ée]|mairie|proc[èe]s|compte|ann[ée]e|convocation|l['’]an|monsieur|madame|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)(?![a-zß-ɏ])[^]*$/iu;
/** What such a word leaned on. */
const LEFT_LEANING = new RegExp(`(?:[\\s-]${LEANING})+$`, 'u');
/** « Syndicat intercommunal des eaux de … »: what it does is part of its name. */
const CUT_LINE =
  "(?<=[\\s'’](?:de|du|des|la|les?|d['’]|et|pour|en|sur|[àa]|l['’]))\\n|\\n(?=(?:de|du|des|d['’]|et|pour|sur)\\s)";
const WHOLE_LINE = new RegExp(
  `^(?:[^\\n,;:.()]|${CUT_LINE}){0,120}?(?=\\s(?:s['’]est|se\\s|l[ée]galement|d[ûu]ment|r[ée]guli|convoqu|est|en\\s(?:date|s[ée]ance))|(?!${CUT_LINE})\\n|[,;:.()]|$)`,
  'iu',
);

const LONGEST = 130;

/** The authority a passage names, of the kind that sits as this body. */
export function authorityIn(passage: Passage, body: string | null): Passage | null {
  const preferred = GROUPS_OF_BODY.find(([pattern]) => body && pattern.test(body))?.[1] ?? [];
  const found = [...passage.matches(KIND)].map((match) => ({
    group: KINDS.kindOf(match.text),
    start: match.start,
    end: match.end,
  }));
  for (const group of [...preferred, ...ANY_GROUP]) {
    for (const { start, end } of found.filter((each) => each.group === group)) {
      const name = nameAt(passage, start, end, group);
      if (name) return name;
    }
  }
  return null;
}

function nameAt(passage: Passage, start: number, end: number, group: Group): Passage | null {
  const { text } = passage;
  if (group === 'syndicate') {
    const rest = WHOLE_LINE.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
    return /\p{Lu}/u.test(rest) ? passage.slice(start, end + rest.length).trim() : null;
  }
  LINK.lastIndex = end;
  const link = LINK.exec(text)?.[0].length ?? (group === 'community' || group === 'social' ? 1 : 0);
  if (link === 0) return null;
  const pattern = group === 'community' ? PROPER_OF_COMMUNITY : PROPER;
  pattern.lastIndex = end + link;
  const name = pattern.exec(text)?.[0];
  if (!name) return null;
  const own = ` ${name}`.replace(NO_PART, '').slice(1);
  // « Commune de | Séance du 12 mars »: the name stands below.
  if (!own) return null;
  const kept = own === name ? name : own.replace(LEFT_LEANING, '');
  return passage.slice(start, end + link + kept.length);
}
