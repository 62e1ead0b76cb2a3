/** The feeds of all councils and of topics are written as those of a council. */
export { data, render } from '../council/atom.11ty.ts';
