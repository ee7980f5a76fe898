import type {Counting} from '../../counting.ts';
import type {Messages} from '../../messages.ts';

/** What French says of files: how they are added, how far they are, and why one is not there. */
export const attachments = ({plural}: Counting<'fr'>): Messages['attachments'] => ({
  label: 'Pièces jointes',
  attach: 'Joindre des fichiers',
  hint: (count, size) =>
    plural(count, {
      one: `# fichier de ${size} au plus. Vous pouvez aussi le déposer ou le coller.`,
      other: `Jusqu’à # fichiers de ${size} chacun. Vous pouvez aussi les déposer ou les coller.`,
    }),
  drop: 'Déposez les fichiers pour les joindre',
  list: 'Fichiers joints',
  unnamed: 'Fichier de ce ticket',
  states: {waiting: 'En attente', uploading: 'Envoi en cours', done: 'Joint'},
  waitingForConnection: 'En attente de la connexion',
  cancel: 'Annuler',
  remove: 'Retirer',
  retry: 'Réessayer',
  addAgain: 'Ajouter de nouveau',
  chooseAgain: 'Choisir de nouveau',
  ofFile: (action, name) => `${action} : ${name}`,
  progress: (name) => `Envoi de ${name}`,
  reasons: {
    too_large: (limit) => `Non joint : plus de ${limit}.`,
    too_many: (count) =>
      plural(count, {
        one: 'Non joint : # fichier au maximum.',
        other: 'Non joint : # fichiers au maximum.',
      }),
    empty: 'Non joint : le fichier est vide.',
    type: 'Non joint : ce type de fichier n’est pas accepté. Sont acceptés : images, PDF, Office, ZIP, texte, MP4 et WebM.',
    unreadable: 'Non joint : le fichier est illisible. C’est peut-être un dossier, ou il a été déplacé ou modifié.',
    infected: 'Non joint : l’antivirus a détecté une menace.',
    other_region: 'Non repris dans cette région.',
    file_gone: 'Choisissez de nouveau le fichier : l’envoi reprend là où il s’est arrêté.',
    sent_elsewhere:
      'Parti avec le ticket envoyé dans un autre onglet. Choisissez de nouveau le fichier pour l’envoyer ici aussi.',
    expired: 'L’envoi du fichier a expiré : réessayez.',
  },
  otherRegion:
    'Les fichiers ne changent pas de région. Ceux envoyés vers l’autre y restent jusqu’à l’envoi ou la suppression de ce ticket, et réapparaissent si vous y revenez. Ajoutez-les de nouveau pour les envoyer à cette région.',
  waitingFor: (count) =>
    plural(count, {
      one: 'En attente de # fichier. L’envoi aura lieu dès son arrivée.',
      other: 'En attente de # fichiers. L’envoi aura lieu dès leur arrivée.',
    }),
  blocked:
    'Pas encore envoyé : tous les fichiers ne sont pas joints. Réessayez avec les autres ou retirez-les, puis envoyez.',
  started: (name) => `Envoi de ${name}.`,
  startedAll: (count) => plural(count, {one: 'Envoi de # fichier.', other: 'Envoi de # fichiers.'}),
  waits: (name) => `${name} attend la connexion.`,
  waitAll: (count) =>
    plural(count, {one: '# fichier attend la connexion.', other: '# fichiers attendent la connexion.'}),
  arrived: (name) => `${name} est joint.`,
  arrivedAll: (count) => plural(count, {one: '# fichier est joint.', other: '# fichiers sont joints.'}),
  failed: (name, reason) => `${name} : ${reason}`,
  failedAll: (count) =>
    plural(count, {
      one: '# fichier n’est pas joint ; la liste indique pourquoi.',
      other: '# fichiers ne sont pas joints ; la liste indique pourquoi.',
    }),
});
