import { FROM } from './command.ts';

/** Options of every command that writes the ledger. */
export const ledgerOptions = {
  in: FROM,
  by: { type: 'string', placeholder: 'QUI', summary: 'Par qui ; sinon, le nom de session. Publié.' },
} as const;
