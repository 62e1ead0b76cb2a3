import type { MemberView } from '../data/member.ts';
import { type Content, html } from '../html.ts';

/** The name, linked to the member's page when we know who it is. */
export const memberLink = (member: MemberView | null, printed: string): Content =>
  member ? html`<a href="${member.path}">${member.name}</a>` : printed;
