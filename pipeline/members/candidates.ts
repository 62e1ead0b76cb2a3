import type { Group } from './groups.ts';
import { abbreviates, contradicts, type Identity, identityOf, isOfOtherCivility } from './identity.ts';
import type { ListedMember } from './listed.ts';

/** Printed names taken for one person, the fullest first. */
export type Root = Group[];

/** The people told apart so far, found by a word of their names. */
export class Candidates {
  readonly roots: Root[] = [];
  private readonly byToken = new Map<string, Set<Root>>();

  /** Adds a printed name to a person, or begins a new person. */
  add(group: Group, root: Root = []): Root {
    if (root.length === 0) this.roots.push(root);
    root.push(group);
    for (const token of group.identity.tokens) {
      const roots = this.byToken.get(token) ?? new Set();
      this.byToken.set(token, roots.add(root));
    }
    return root;
  }

  /** Adds a person with all the names that the council's own list gives. */
  list({ person, aliases }: ListedMember): Root {
    let root: Root | undefined;
    for (const form of [person, ...aliases])
      root = this.add({ identity: identityOf(form), forms: new Map(), lists: new Set() }, root);
    return root as Root;
  }

  /** The people a printed name may be: those of exactly this name, else those it may abbreviate. */
  for({ identity, lists }: Pick<Group, 'identity' | 'lists'>): Root[] {
    const possible = this.sharing(identity).filter(
      (root) => !root.some((other) => isOfOtherCivility(identity, other.identity)),
    );
    const equal = possible.filter((root) =>
      root.some((other) => other.identity.key === identity.key && !contradicts(identity, other.identity)),
    );
    if (equal.length > 0) return equal;
    const isListedBeside = (root: Root) =>
      root.some((other) => [...lists].some((list) => other.lists.has(list)));
    return possible.filter(
      (root) => root.some((other) => abbreviates(identity, other.identity)) && !isListedBeside(root),
    );
  }

  /** An equal or fuller name has every word of this one's family name: the longest word finds it. */
  private sharing({ family, tokens }: Identity): Root[] {
    const [longest = ''] = [...(family ?? tokens)].sort((a, b) => b.length - a.length);
    return [...(this.byToken.get(longest) ?? [])];
  }
}
