import { PRIVACY_GROUNDS } from '../privacy/grounds.ts';
import { command, momentOf, print, UsageError, userOf } from './base/command.ts';
import { ledgerOptions } from './base/ledger-options.ts';

const named = Object.values(PRIVACY_GROUNDS).flatMap((grounds) => Object.keys(grounds));

/** Likely personal data of acts not published yet, and what a person decides of each. */
export const privacy = command({
  name: 'privacy',
  usage:
    '[ACTE [--mask N,N | --mask-words MOTS | --keep N,N] [--ground FONDEMENT] [--by QUI]] [--in DOSSIER]',
  summary: 'Montre les données personnelles probables d’un acte ; masque ou garde celles que vous dites.',
  options: {
    mask: {
      type: 'string',
      placeholder: 'N,N',
      summary: 'Masque ces mots partout dans le document (1,3-5).',
    },
    'mask-words': { type: 'string', placeholder: 'MOTS', summary: 'Masque d’autres mots, tels qu’écrits.' },
    keep: { type: 'string', placeholder: 'N,N', summary: 'Garde ces mots ; un fondement est demandé.' },
    ground: { type: 'string', placeholder: 'FONDEMENT', summary: `Pourquoi : ${named.join(', ')}.` },
    copy: { type: 'boolean', summary: 'Refait la copie masquée.' },
    ...ledgerOptions,
  },
  async run({ positionals, values }, io) {
    if (positionals.length > 1) throw new UsageError('Un seul acte à la fois.');
    const decides = [values.mask, values['mask-words'], values.keep, values.copy].some(Boolean);
    const [typed] = positionals;
    if (decides && !typed) throw new UsageError('De quel acte ?');
    const { decideFrom, list } = await import('../privacy/desk.ts');
    const said =
      typed && decides
        ? await decideFrom(values.in, typed, {
            ...values,
            by: values.by ?? userOf(io),
            now: momentOf(io),
          })
        : await list(values.in, typed);
    await print(said.status === 0 ? io.out : io.err, said.text);
    return said.status;
  },
});
