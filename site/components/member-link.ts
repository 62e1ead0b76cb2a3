import type { MemberView } from '../data/member.ts';
import { type Content, html } from '../html.ts';

/** The name in its usual form when we know who it is, linked to the member's page when there is one. */
export const memberLink = (member: MemberView | null, printed: string): Content =>
  member?.isListed ? html`<a href="${member.path}">${member.name}</a>` : (member?.name ?? printed);
