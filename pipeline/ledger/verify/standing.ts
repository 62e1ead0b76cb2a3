import { placesIn } from '../../store/places.ts';
import { shelfOf } from '../../store/shelf.ts';
import { type Holdings, registerOf, type WholeRegister } from '../../store.ts';

/** The register as its files stand: nothing is read again from the documents, nothing is written. */
export async function standingRegister(
  root: string,
): Promise<{ holdings: Holdings; register: WholeRegister }> {
  const { authorities, sittings, findings } = await placesIn(root);
  const holdings: Holdings = { authorities, documents: [], corrections: [], messages: [], findings };
  for (const sitting of sittings) {
    const shelf = await shelfOf(sitting);
    holdings.corrections.push(...sitting.corrections);
    holdings.messages.push(...sitting.messages);
    for (const source of sitting.sources)
      holdings.documents.push({
        ...source,
        authority: sitting.authority,
        outcome: 'kept',
        records: shelf.recordsOf(source),
        diagnostics: [],
      });
  }
  return { holdings, register: await registerOf(holdings) };
}
