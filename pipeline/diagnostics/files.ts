import { entry } from './entry.ts';

const INSTALL = 'Installez-la avec « npm install tesseract.js @tesseract.js-data/fra @napi-rs/canvas »';

/** What is wrong with deposited files and folders, and with the images of their pages. */
export const fileProblems = {
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
};
