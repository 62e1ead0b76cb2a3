import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { almostSame, nameKey } from '../../pipeline/record/almost-same.ts';

const test = suite('names that are another but for a sign');

const cases: { name: string; names: string[]; alike: string[] }[] = [
  {
    name: 'a letter is another',
    names: ['Élise ARBRE', 'ARBPE Elise', 'Jean BOIS'],
    alike: ['Élise ARBRE', 'ARBPE Elise'],
  },
  {
    name: 'an apostrophe was lost',
    names: ['Anne KERLOC’H', 'Anne KERLOCH'],
    alike: ['Anne KERLOC’H', 'Anne KERLOCH'],
  },
  {
    name: 'a letter too many',
    names: ['Jean-Luc BOIS', 'Jean Luc BOIIS'],
    alike: ['Jean-Luc BOIS', 'Jean Luc BOIIS'],
  },
  {
    name: 'one name printed otherwise',
    names: ['Jean-Luc BOIS', 'BOIS Jean Luc', 'jean-luc bois'],
    alike: [],
  },
  { name: 'two of one family', names: ['Michel ARBRE', 'Michèle ARBRE'], alike: [] },
  { name: 'short, or one word', names: ['A. BOIS', 'A. BOIX', 'CHARPENTIER', 'CHARPENTIEN'], alike: [] },
];
for (const { name, names, alike } of cases)
  test(name, () => {
    const found = almostSame(names.map(nameKey));
    assert.equal(
      names.filter((printed) => found.has(nameKey(printed))),
      alike,
    );
  });

test.run();
