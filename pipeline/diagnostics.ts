import type { Diagnostic } from '../schemas/deliberation.ts';
import type { Span } from './document.ts';

type Severity = Diagnostic['severity'];

/** One kind of problem: how grave, what to say, what to do. `A` names what the message needs. */
interface Entry<A> {
  severity: Severity;
  message: (args: A) => string;
  remedy?: string;
}

const entry = <A = void>(severity: Severity, message: (args: A) => string, remedy?: string): Entry<A> => ({
  severity,
  message,
  ...(remedy ? { remedy } : {}),
});

const INSTALL = 'Installez-la avec « npm install tesseract.js @tesseract.js-data/fra @napi-rs/canvas »';

/**
 * Every problem that reading, storing and validating can meet: code → severity, French message, remedy.
 * The checks on records hold their own, each in its file (`checks/`).
 */
export const catalogue = {
  'file.unreadable': entry<{ reason: string }>(
    'error',
    ({ reason }) => `Le fichier ne peut pas être lu : ${reason}.`,
    'Ouvrez le fichier pour vérifier qu’il n’est pas abîmé, puis déposez-le de nouveau.',
  ),
  'file.empty': entry('error', () => 'Le fichier est vide.', 'Déposez de nouveau l’acte complet.'),
  'file.unknown-kind': entry<{ extension: string }>(
    'error',
    ({ extension }) => `Les fichiers « ${extension || 'sans extension'} » ne sont pas lus.`,
    'Déposez l’acte en PDF, en HTML, en texte (.txt, .md), en Word (.docx) ou en ODT.',
  ),
  'file.encrypted': entry(
    'error',
    () => 'Le PDF est protégé par un mot de passe.',
    'Enregistrez le PDF sans protection, puis déposez-le de nouveau.',
  ),
  'file.no-text': entry(
    'error',
    () => 'Le PDF ne contient pas de texte : c’est une numérisation.',
    'Déposez le PDF produit par le traitement de texte, ou installez la lecture optique (voir README.md).',
  ),
  'ocr.missing': entry(
    'error',
    () => 'Ce PDF est une numérisation et la lecture optique n’est pas installée.',
    `${INSTALL}, ou déposez le PDF d’origine.`,
  ),
  'ocr.pages-missing': entry<{ pages: string }>(
    'warning',
    ({ pages }) => `Images non lues (${pages}) : la lecture optique n’est pas installée.`,
    `${INSTALL}, puis lancez « registre build --reread ».`,
  ),
  'ocr.pages-annexed': entry<{ pages: string }>(
    'info',
    ({ pages }) =>
      `Images non lues (${pages}) : les précédentes ne parlent d’aucun acte, ce sont des annexes.`,
    'Si un acte s’y trouve, déposez ces pages dans un fichier à part : elles seront toutes lues.',
  ),
  'ocr.illegible': entry<{ pages: string }>(
    'info',
    ({ pages }) => `Aucun mot sûr sur ces images (${pages}) : photos, plans, ou pages mal numérisées.`,
    'Si l’acte s’y trouve, numérisez de nouveau ces pages, plus nettes.',
  ),
  'ocr.doubtful': entry<{ words: string }>(
    'info',
    ({ words }) => `Lecture optique douteuse de « ${words} ».`,
    'Comparez avec la page numérisée ; corrigez au besoin.',
  ),
  'file.reading-failed': entry<{ reason: string }>(
    'error',
    ({ reason }) => `La lecture de ce fichier a échoué : ${reason}.`,
    'Signalez-le avec le fichier : c’est un défaut du logiciel. Les autres fichiers ont été lus.',
  ),
  'file.misplaced': entry(
    'error',
    () => 'Ce fichier n’est pas dans le dossier d’une séance : il n’est pas lu.',
    'Rangez-le dans deliberations/<collectivité>/<date de la séance : AAAA-MM-JJ>/.',
  ),
  'folder.misplaced': entry(
    'error',
    () => 'Ce dossier n’est pas celui d’une séance : rien n’y est lu.',
    'Donnez-lui pour nom le jour de la séance (AAAA-MM-JJ), dans le dossier de la collectivité.',
  ),
  'file.same-name': entry<{ other: string }>(
    'error',
    ({ other }) => `Ce fichier porte le même nom que ${other} : leurs enregistrements se confondraient.`,
    'Renommez ou retirez l’un des deux.',
  ),
  'sitting.other-folder': entry<{ folder: string; own: string }>(
    'warning',
    ({ folder, own }) =>
      `L’acte n’est pas dans le dossier de sa séance : il porte celle du ${own}, le dossier est celui du ${folder}. L’acte est montré à la date qu’il porte.`,
    'Déplacez le fichier, avec ceux de même nom, dans le dossier de sa séance ; si la date est mal lue, corrigez /sitting/date par « registre correct ».',
  ),
  'act.not-found': entry(
    'warning',
    () => 'Aucune délibération n’a été reconnue dans ce document.',
    'Vérifiez qu’il s’agit bien d’une délibération ou d’un procès-verbal de séance.',
  ),
  'record.invalid': entry<{ pointer: string; problem: string }>(
    'error',
    ({ pointer, problem }) => `L’enregistrement ne suit pas le schéma : ${pointer || 'racine'} ${problem}.`,
    'Signalez cet acte : la lecture a produit une valeur impossible, rien n’a été publié.',
  ),
  'record.duplicate': entry<{ other: string }>(
    'error',
    ({ other }) => `Un autre acte porte déjà cette adresse : ${other}.`,
    'Retirez l’un des deux fichiers, ou corrigez le numéro de l’acte.',
  ),
  'record.covered': entry<{ other: string }>(
    'info',
    ({ other }) => `Cet acte est publié d’après son extrait, ${other}.`,
  ),
  'record.orphan': entry(
    'error',
    () => 'Cet enregistrement n’a plus de document source : il n’est pas publié.',
    'Supprimez-le, ou déposez de nouveau le document.',
  ),
  'correction.orphan': entry(
    'error',
    () => 'Ces corrections ne vont avec aucun enregistrement.',
    'Donnez-leur le nom de l’enregistrement corrigé (« 2024-007.corrections.json »), ou supprimez-les.',
  ),
  'authority.missing': entry(
    'error',
    () => 'Le dossier de la collectivité n’a pas de fichier authority.json.',
    'Créez authority.json avec au moins « name » et « body » (voir README.md).',
  ),
  'authority.invalid': entry<{ problem: string }>(
    'error',
    ({ problem }) => `authority.json n’est pas valide : ${problem}.`,
    'Corrigez le fichier ; la liste des champs est dans schemas/authority.schema.json.',
  ),
  'authority.stale-acceptance': entry<{ act: string; code: string }>(
    'error',
    ({ act, code }) => `authority.json accepte le constat « ${code} » sur ${act}, qui n’existe plus.`,
    'Retirez l’acceptation, ou corrigez l’identifiant de l’acte ou le code du constat.',
  ),
  'members.invalid': entry<{ problem: string; line: string }>(
    'warning',
    ({ problem, line }) => `members.csv, ligne ${line} : ${problem} ; la ligne n’est pas prise en compte.`,
    'Corrigez la ligne : colonnes name, group, from, to, aliases (voir README.md).',
  ),
  'members.unread': entry<{ problem: string; line: string }>(
    'warning',
    ({ problem, line }) =>
      `members.csv, ligne ${line} : ${problem} ; aucune ligne du fichier n’est prise en compte.`,
    'Corrigez le fichier : colonnes name, group, from, to, aliases (voir README.md).',
  ),
  'correction.unreadable': entry<{ problem: string }>(
    'error',
    ({ problem }) => `Le fichier de corrections n’est pas valide : ${problem}.`,
    'Corrigez le fichier ; la liste des champs est dans schemas/corrections.schema.json.',
  ),
  'correction.nowhere': entry<{ pointer: string }>(
    'error',
    ({ pointer }) => `La correction de ${pointer} ne désigne aucune valeur de l’acte.`,
    'Vérifiez le pointeur ; pour une valeur dans un ensemble absent, corrigez l’ensemble entier.',
  ),
  'correction.impossible': entry<{ pointer: string }>(
    'error',
    ({ pointer }) => `La correction de ${pointer} donne une valeur que le schéma refuse.`,
    'Vérifiez la valeur ; la liste des champs est dans schemas/deliberation.schema.json.',
  ),
  'correction.needless': entry<{ pointer: string }>(
    'info',
    ({ pointer }) => `La correction de ${pointer} dit ce que la lecture dit déjà.`,
    'Retirez la correction : la lecture est juste sans elle.',
  ),
  'sitting.date-missing': entry(
    'warning',
    () => 'La date de la séance n’a pas été trouvée dans l’acte.',
    'Vérifiez la page ; complétez par une correction.',
  ),
  'subject.missing': entry(
    'warning',
    () => 'L’objet de la délibération n’a pas été trouvé dans l’acte.',
    'Vérifiez la page ; complétez par une correction.',
  ),
  'vote.parts': entry(
    'info',
    () =>
      'Les parties de l’acte ont été votées chacune, et l’ensemble non : aucun décompte n’est celui de l’acte.',
    'Lisez les votes dans l’acte ; si l’un porte sur l’ensemble, complétez par une correction.',
  ),
  'authority.code': entry<{ problem: string }>(
    'warning',
    ({ problem }) => `authority.json : ${problem}.`,
    'Vérifiez l’identifiant sur annuaire-entreprises.data.gouv.fr ou sur le site de l’INSEE.',
  ),
  'actes.unreadable': entry(
    'warning',
    () => 'Ce fichier XML n’est pas un accusé de réception @ctes : il n’a pas été lu.',
    'Déposez le fichier « ARActe » que le tiers de télétransmission remet, ou retirez celui-ci.',
  ),
  'actes.stray': entry(
    'warning',
    () => 'Cet accusé de réception @ctes n’est celui d’aucun acte de la séance.',
    'Vérifiez qu’il est dans le dossier de la bonne séance.',
  ),
  'actes.differs': entry<{ printed: string; given: string }>(
    'warning',
    ({ printed, given }) => `Le tampon porte « ${printed} », l’accusé de réception @ctes « ${given} ».`,
    'Vérifiez que le fichier d’accusé de réception est celui de cet acte ; c’est lui qui a été retenu.',
  ),
  'scdl.incomplete': entry<{ act: string; columns: string }>(
    'warning',
    ({ act, columns }) => `Le fichier SCDL n’a pas de quoi remplir ${columns} pour la délibération ${act}.`,
    'Complétez authority.json ou corrigez l’acte : le standard demande ces colonnes.',
  ),
  'ledger.broken': entry<{ line: string; problem: string }>(
    'error',
    ({ line, problem }) => `Le registre des publications a été altéré : la ligne ${line} ${problem}.`,
    'Lancez « registre verify », puis reprenez une copie sûre, par exemple celle du site publié ou de git.',
  ),
  'ledger.torn': entry(
    'warning',
    () => 'La dernière ligne du registre des publications est incomplète : son écriture a été interrompue.',
    'Relancez la commande interrompue : elle ôte cette ligne et reprend.',
  ),
  'ledger.altered': entry<{ act: string }>(
    'error',
    ({ act }) =>
      `Le document de ${act} n’est plus celui qui a été publié : sa page le dit et ne le montre pas.`,
    'Remettez le document publié, puis remplacez-le au besoin par « registre replace ».',
  ),
  'ledger.masked': entry<{ act: string }>(
    'error',
    ({ act }) =>
      `Des mots de ${act} ont été masqués depuis sa publication : sa page ne le montre plus tant que ce n’est pas inscrit.`,
    'Lancez « registre publish » : le masquage sera inscrit, et la copie masquée montrée.',
  ),
  'ledger.missing': entry<{ act: string }>(
    'error',
    ({ act }) => `${act} a été publié et son document n’est plus dans le dossier : sa page le dit.`,
    'Remettez le document ; pour retirer l’acte, employez « registre withdraw ».',
  ),
  'ledger.unrecorded': entry<{ act: string }>(
    'warning',
    ({ act }) =>
      `L’enregistrement de ${act} a changé depuis qu’il a été inscrit au registre des publications.`,
    'Lancez « registre publish » : le changement y sera inscrit.',
  ),
  'privacy.undecided': entry<{ act: string; count: string }>(
    'error',
    ({ act, count }) =>
      `${act} n’est pas publié : des données personnelles probables sont à décider (${count}).`,
    'Lancez « registre privacy » : masquez ou gardez chacune, avec le fondement.',
  ),
  'privacy.unreadable': entry<{ problem: string }>(
    'error',
    ({ problem }) => `Le fichier des décisions sur les données personnelles n’est pas lisible : ${problem}.`,
    'Corrigez ou supprimez ce fichier, puis lancez « registre privacy ».',
  ),
  'privacy.no-copy': entry(
    'error',
    () => 'Des mots sont à masquer et la copie masquée manque ou n’est plus à jour.',
    'Lancez « registre privacy ACTE --copy » : la copie sera refaite.',
  ),
  'privacy.named': entry(
    'error',
    () => 'Le nom du fichier, et donc l’adresse de l’acte, contient des mots à masquer.',
    'Renommez le fichier sans ces mots.',
  ),
} satisfies Record<string, Entry<never>>;

export type DiagnosticCode = keyof typeof catalogue;
type Arguments<C extends DiagnosticCode> = Parameters<(typeof catalogue)[C]['message']>[0];

/** Where a diagnostic stands. A span gives page and quote; the file is always known. */
interface Whereabouts {
  file: string;
  pointer?: string | null;
  span?: Span | undefined;
  /** Without a span. */
  page?: number | undefined;
}

/** Builds a diagnostic of the catalogue. An unlisted code or a missing argument does not compile. */
export function report<C extends DiagnosticCode>(
  code: C,
  where: Whereabouts,
  ...args: Arguments<C> extends void ? [] : [Arguments<C>]
): Diagnostic {
  const { severity, message, remedy } = catalogue[code] as Entry<unknown>;
  const page = where.span?.page ?? where.page;
  return {
    code,
    severity,
    message: message(args[0]),
    file: where.file,
    place: page === undefined ? null : { page, line: 1, column: 1 },
    pointer: where.pointer ?? null,
    ...(where.span ? { quote: where.span.quote } : {}),
    ...(remedy ? { remedy } : {}),
  };
}
