import { type RegisterOptions, registerOf, type WholeRegister } from './store/register.ts';
import { type UpdateOptions, updateRecords } from './store/update.ts';

export { registerOf, type WholeRegister } from './store/register.ts';
export { type Holdings, type StoredDocument, updateRecords } from './store/update.ts';

/** The register of what is deposited under `root`, its records brought up to date first. */
export const loadRegister = async (
  root: string,
  options: UpdateOptions & RegisterOptions = {},
): Promise<WholeRegister> => registerOf(await updateRecords(root, options), options);
