import type { Fact } from '../document.ts';
import { transmissionIdsIn } from '../french/act/transmission-id.ts';
import { authorityIn, bodyIn } from '../french/bodies/authority-names.ts';
import { inferred, stated } from '../record/facts.ts';
import type { Field } from './field.ts';

/** How far into the report the council may still be named, in characters. */
const INTRODUCTION = 600;

/** Whose act it is and which body took it: as printed, else as authority.json of the folder says. */
export const authority: Field = {
  name: 'authority',
  scope: 'sitting',
  extract({ act, authority: known }) {
    const sections = [act.heading, act.attendance, act.body.slice(0, INTRODUCTION), act.closing];
    const body = first(sections.map(bodyIn));
    const printed = first(sections.map((section) => authorityIn(section, body?.name ?? null)));
    const id = first([act.stamp, ...sections].map((section) => transmissionIdsIn(section)[0] ?? null));
    const facts: (Fact | null)[] = [
      printed
        ? stated('/authority/name', printed.flat, 'authority', printed)
        : known && inferred('/authority/name', known.name, 'authority-file'),
      id
        ? stated('/authority/siren', id.siren, 'siren-of-transmission', id.passage)
        : known?.siren
          ? inferred('/authority/siren', known.siren, 'authority-file')
          : null,
      body
        ? stated('/body', body.name, 'body', body.passage)
        : known && inferred('/body', known.body, 'authority-file'),
    ];
    return facts.filter((fact) => fact !== null);
  },
};

const first = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null;
