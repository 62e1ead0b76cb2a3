import { placesIn } from '../../store/places.ts';
import { shelfOf } from '../../store/shelf.ts';
import { emptyHoldings, type Holdings, registerOf, type WholeRegister } from '../../store.ts';

/** The register as its files stand: nothing is read again from the documents, nothing is written. */
export async function standingRegister(
  root: string,
): Promise<{ holdings: Holdings; register: WholeRegister }> {
  const places = await placesIn(root);
  const holdings = emptyHoldings(places);
  for (const sitting of places.councils.flatMap(({ sittings }) => sittings)) {
    const shelf = shelfOf(sitting);
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
