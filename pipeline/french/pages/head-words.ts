import { fold } from '../fold.ts';

/** Words of heads, labels and formulas that are printed with white space between their letters, folded. */
const WORDS = [
  'republique', 'francaise', 'departement', 'arrondissement', 'canton', 'commune', 'communes', 'communaute', 'agglomeration', 'ville', 'mairie', 'syndicat', 'metropole', 'centre', 'communal', 'action', 'sociale',
  'extrait', 'registre', 'deliberation', 'deliberations', 'conseil', 'municipal', 'communautaire', 'departemental', 'regional', 'syndical', 'comite', 'bureau', "d'administration", 'administration',
  'proces-verbal', 'proces', 'verbal', 'compte-rendu', 'compte', 'rendu', 'seance', 'reunion', 'ordinaire', 'extraordinaire', 'publique', 'liste', 'ordre', 'jour', 'decision', 'decisions', 'convocation', 'date', 'objet', 'motion', 'avis', 'vote',
  'etaient', 'etait', 'present', 'presente', 'presents', 'presentes', 'absent', 'absente', 'absents', 'absentes', 'excuse', 'excuses', 'excusee', 'excusees', 'represente', 'representes', 'pouvoir', 'pouvoirs', 'procuration', 'procurations', 'secretaire',
  'ayant', 'donne', 'nombre', 'membres', 'exercice', 'votants', 'quorum', 'rapporteur', 'maire', 'president', 'presidente', 'decide', 'approuve', 'adopte', 'autorise', 'delibere', 'vu', 'considerant',
  'de', 'du', 'des', 'la', 'le', 'les', "l'", "d'", 'et', 'au', 'aux', 'a', 'en', 'n°', ':',
]; // biome-ignore format: a table of words

const BY_LENGTH = [...new Set(WORDS)].sort((a, b) => b.length - a.length);
const KNOWN: ReadonlySet<string> = new Set(WORDS);
const MOST_LETTERS = 90;

/** The letters of « D E L I B E R A T I O N S D U C O N S E I L » as words; null where they make none that are known. */
export function wordsOfSpread(text: string): string | null {
  const letters = text.replace(/\s/g, '');
  const folded = fold(letters).replaceAll('’', "'");
  if (letters.length > MOST_LETTERS || folded.length !== letters.length) return null;
  if (
    text
      .trim()
      .split(/\s+/)
      .every((word) => KNOWN.has(fold(word).replaceAll('’', "'")))
  )
    return null;
  const cuts = cutsOf(folded);
  const words = cuts?.map((from, rank) => letters.slice(from, cuts[rank + 1]));
  return words?.join(' ').replace(/(?<=['’]) /gu, '') ?? null;
}

/** Where each word begins, the longest first; a number is one. */
function cutsOf(folded: string): number[] | null {
  /** From the end: the length of the word that begins there, where words go on to the end; 0 where none does. */
  const lengths = new Array<number>(folded.length + 1).fill(0);
  const leads = (at: number) => at === folded.length || (lengths[at] as number) > 0;
  for (let at = folded.length - 1; at >= 0; at--) {
    const figures = /^\d+/.exec(folded.slice(at, at + 10))?.[0].length ?? 0;
    const word = BY_LENGTH.find((each) => folded.startsWith(each, at) && leads(at + each.length));
    lengths[at] = word?.length ?? (figures > 0 && leads(at + figures) ? figures : 0);
  }
  if (!leads(0)) return null;
  const cuts: number[] = [];
  for (let at = 0; at < folded.length; at += lengths[at] as number) cuts.push(at);
  return cuts;
}
