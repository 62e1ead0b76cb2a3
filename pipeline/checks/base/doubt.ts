import type { Person } from '../../../schemas/deliberation.ts';
import { several } from '../../french/phrasing.ts';
import { provenanceOf } from '../../record/provenance.ts';
import type { Act } from '../../register.ts';
import { isSame } from './people.ts';

/** Why what was read at a place may not be what is printed, as the end of a French sentence. */
interface Doubt {
  pointer: string;
  reason: string;
}

/**
 * What makes the reading of the places a check rests on unsure, if anything does: the check then tells of the
 * reading and does not accuse the act. What an authority put right is in doubt no more.
 */
export function doubtOn(act: Act, places: readonly string[]): string | null {
  const isMeant = ({ pointer }: Doubt) =>
    places.some((place) => `${pointer}/`.startsWith(`${place}/`)) &&
    provenanceOf(act.record, pointer)?.certainty !== 'corrected';
  return SIGNS.flatMap((sign) => sign(act)).find(isMeant)?.reason ?? null;
}

/** Words of a scan that were hardly recognised. */
const hardlyRead = ({ record }: Act): Doubt[] =>
  record.diagnostics.flatMap(({ code, pointer, quote }) =>
    code === 'ocr.doubtful' && pointer ? { pointer, reason: `« ${quote} » est mal numérisé` } : [],
  );

/** Twice as many people listed as counted, or half: one of the two was not read to its end. */
function listFarFromCount({ record: { sitting, attendance } }: Act): Doubt[] {
  const listed = attendance.present.length;
  const counted = sitting.presentCount ?? listed;
  if (listed === 0 || (counted <= 2 * listed && listed <= 2 * counted)) return [];
  const reason = `${several(listed, 'nom lu', 'noms lus')} dans la liste des présents, pour ${counted} annoncés`;
  return ['/attendance/present', '/sitting/presentCount'].map((pointer) => ({ pointer, reason }));
}

/** « Sonya » and « NICOLAS » where the others of the list have two names: one name, cut. */
function cutNames({ record: { attendance } }: Act): Doubt[] {
  return (['present', 'absent', 'excused'] as const).flatMap((list) => {
    const people = attendance[list];
    const cut = people.filter(isOneWord);
    if (2 * cut.length > people.length) return [];
    return cut.map((person) => ({
      pointer: `/attendance/${list}/${people.indexOf(person)}`,
      reason: `« ${person.name} » n’est peut-être qu’une partie d’un nom`,
    }));
  });
}

const isOneWord = ({ name, civility }: Person): boolean => !civility && !/\s/.test(name);

/** A holder that was not read among others that were, or one grantor read twice. */
function brokenProxies(act: Act): Doubt[] {
  const { proxies } = act.record.attendance;
  const haveHolders = 2 * proxies.filter(({ holder }) => holder).length > proxies.length;
  return proxies.flatMap(({ grantor, holder, scope }, i) => {
    const isRepeated = proxies
      .slice(0, i)
      .some((before) => !scope && !before.scope && isSame(act, before.grantor, grantor));
    if (holder ? !isRepeated : !haveHolders) return [];
    const problem = holder ? 'est lu deux fois' : 'n’a pas de mandataire lu';
    return { pointer: `/attendance/proxies/${i}`, reason: `le pouvoir donné par ${grantor.name} ${problem}` };
  });
}

const SIGNS: ((act: Act) => Doubt[])[] = [hardlyRead, listFarFromCount, cutNames, brokenProxies];
