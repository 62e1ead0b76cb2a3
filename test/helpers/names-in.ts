import { peopleIn } from '../../pipeline/french/people.ts';
import { passageOf } from './passage-of.ts';

/** The names of a list, after the colon of its label, parted by « | ». */
export const namesIn = (list: string): string =>
  peopleIn(passageOf(`:${list}`).slice(1))
    .map(({ person }) => person.name)
    .join('|');
