import { type RegisterOptions, registerOf, type WholeRegister } from './store/register.ts';
import { type UpdateOptions, updateRecords } from './store/update.ts';

export { emptyHoldings, type Holdings, type StoredDocument } from './store/holdings.ts';
export { registerOf, type WholeRegister } from './store/register.ts';
export { updatePlaces, updateRecords } from './store/update.ts';

/** The register of what is deposited under `root`, its records brought up to date first. */
export const loadRegister = async (
  root: string,
  options: UpdateOptions & RegisterOptions = {},
): Promise<WholeRegister> => registerOf(await updateRecords(root, options), options);
