import type {Counting} from '../../counting.ts';
import type {Messages} from '../../messages.ts';

/** What Italian says of files: how they are added, how far they are, and why one is not there. */
export const attachments = ({plural}: Counting<'it'>): Messages['attachments'] => ({
  label: 'Allegati',
  attach: 'Allega file',
  hint: (count, size) =>
    plural(count, {
      one: `# file fino a ${size}. Può anche trascinarlo o incollarlo qui.`,
      other: `Fino a # file di ${size} ciascuno. Può anche trascinarli o incollarli qui.`,
    }),
  drop: 'Rilasci i file per allegarli',
  list: 'File allegati',
  unnamed: 'File di questo ticket',
  states: {waiting: 'In attesa', uploading: 'Caricamento', done: 'Allegato'},
  waitingForConnection: 'In attesa della connessione',
  cancel: 'Annulla',
  remove: 'Rimuovi',
  retry: 'Riprova',
  addAgain: 'Aggiungi di nuovo',
  chooseAgain: 'Scegli di nuovo',
  ofFile: (action, name) => `${action}: ${name}`,
  progress: (name) => `Caricamento di ${name}`,
  reasons: {
    too_large: (limit) => `Non allegato: supera ${limit}.`,
    too_many: (count) =>
      plural(count, {
        one: 'Non allegato: si può inviare solo # file.',
        other: 'Non allegato: si possono inviare solo # file.',
      }),
    empty: 'Non allegato: il file è vuoto.',
    type: 'Non allegato: questo tipo di file non è accettato. Sono accettati immagini, PDF, Office, ZIP, testo, MP4 e WebM.',
    unreadable: 'Non allegato: non è leggibile. Forse è una cartella, oppure è stato spostato o modificato.',
    infected: 'Non allegato: l’antivirus vi ha trovato qualcosa.',
    other_region: 'Non trasferito in questa regione.',
    file_gone: 'Scelga di nuovo il file: il caricamento riprende da dove si era interrotto.',
    sent_elsewhere: 'Inviato con il ticket di un’altra scheda. Lo scelga di nuovo per inviarlo anche qui.',
    expired: 'Il caricamento è scaduto: riprovi.',
  },
  otherRegion:
    'I file non passano da una regione all’altra. Quelli caricati nell’altra vi restano finché questo ticket non viene inviato o eliminato, e ricompaiono se torna indietro. Aggiunga di nuovo i file per inviarli a questa regione.',
  waitingFor: (count) =>
    plural(count, {
      one: 'In attesa di # file. L’invio avverrà al suo arrivo.',
      other: 'In attesa di # file. L’invio avverrà al loro arrivo.',
    }),
  blocked: 'Non ancora inviato: non tutti i file sono allegati. Riprovi con gli altri o li rimuova, poi invii.',
  started: (name) => `Caricamento di ${name}.`,
  startedAll: (count) => plural(count, {one: 'Caricamento di # file.', other: 'Caricamento di # file.'}),
  waits: (name) => `${name} attende la connessione.`,
  waitAll: (count) => plural(count, {one: '# file attende la connessione.', other: '# file attendono la connessione.'}),
  arrived: (name) => `${name} è allegato.`,
  arrivedAll: (count) => plural(count, {one: '# file è allegato.', other: '# file sono allegati.'}),
  failed: (name, reason) => `${name}: ${reason}`,
  failedAll: (count) =>
    plural(count, {
      one: '# file non è allegato; l’elenco indica perché.',
      other: '# file non sono allegati; l’elenco indica perché.',
    }),
});
