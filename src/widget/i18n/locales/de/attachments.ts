import type {Messages} from '../../messages.ts';
import type {Counting} from '../../counting.ts';

/** What German says of files: how they are added, how far they are, and why one is not there. */
export const attachments = ({plural}: Counting<'de'>): Messages['attachments'] => ({
  label: 'Anhänge',
  attach: 'Dateien anhängen',
  hint: (count, size) =>
    plural(count, {
      one: `# Datei bis ${size}. Sie können sie auch hierher ziehen oder einfügen.`,
      other: `Bis zu # Dateien mit je ${size}. Sie können sie auch hierher ziehen oder einfügen.`,
    }),
  drop: 'Dateien hier ablegen, um sie anzuhängen',
  list: 'Angehängte Dateien',
  unnamed: 'Datei dieses Tickets',
  states: {waiting: 'Wartet', uploading: 'Wird hochgeladen', done: 'Angehängt'},
  waitingForConnection: 'Wartet auf die Verbindung',
  cancel: 'Abbrechen',
  remove: 'Entfernen',
  retry: 'Erneut versuchen',
  addAgain: 'Erneut hinzufügen',
  chooseAgain: 'Erneut auswählen',
  ofFile: (action, name) => `${action}: ${name}`,
  progress: (name) => `Upload von ${name}`,
  reasons: {
    too_large: (limit) => `Nicht angehängt: größer als ${limit}.`,
    too_many: (count) =>
      plural(count, {
        one: 'Nicht angehängt: Nur # Datei kann mitgeschickt werden.',
        other: 'Nicht angehängt: Nur # Dateien können mitgeschickt werden.',
      }),
    empty: 'Nicht angehängt: Die Datei ist leer.',
    type: 'Nicht angehängt: Diese Art von Datei wird nicht angenommen. Möglich sind Bilder, PDF, Office, ZIP, Text, MP4 und WebM.',
    unreadable:
      'Nicht angehängt: Die Datei lässt sich nicht lesen. Vielleicht ist sie ein Ordner, oder sie wurde verschoben oder geändert.',
    infected: 'Nicht angehängt: Der Virenscanner hat etwas darin gefunden.',
    other_region: 'Nicht in diese Region mitgenommen.',
    file_gone: 'Wählen Sie die Datei erneut aus: Der Upload wird fortgesetzt, wo er unterbrochen wurde.',
    sent_elsewhere:
      'Wurde mit dem Ticket aus einem anderen Tab gesendet. Wählen Sie die Datei erneut aus, um sie auch hier zu senden.',
    expired: 'Der Upload ist abgelaufen: Versuchen Sie es erneut.',
  },
  otherRegion:
    'Dateien wechseln nicht zwischen Regionen. Was in die andere hochgeladen wurde, bleibt dort, bis dieses Ticket gesendet oder verworfen wird, und ist wieder da, wenn Sie zurückwechseln. Fügen Sie die Dateien erneut hinzu, um sie an diese Region zu senden.',
  waitingFor: (count) =>
    plural(count, {
      one: 'Wartet auf # Datei. Danach wird automatisch gesendet.',
      other: 'Wartet auf # Dateien. Danach wird automatisch gesendet.',
    }),
  blocked:
    'Noch nicht gesendet: Nicht alle Dateien sind angehängt. Versuchen Sie es mit den übrigen erneut oder entfernen Sie sie, und senden Sie dann.',
  started: (name) => `${name} wird hochgeladen.`,
  startedAll: (count) => plural(count, {one: '# Datei wird hochgeladen.', other: '# Dateien werden hochgeladen.'}),
  waits: (name) => `${name} wartet auf die Verbindung.`,
  waitAll: (count) =>
    plural(count, {one: '# Datei wartet auf die Verbindung.', other: '# Dateien warten auf die Verbindung.'}),
  arrived: (name) => `${name} ist angehängt.`,
  arrivedAll: (count) => plural(count, {one: '# Datei ist angehängt.', other: '# Dateien sind angehängt.'}),
  failed: (name, reason) => `${name}: ${reason}`,
  failedAll: (count) =>
    plural(count, {
      one: '# Datei ist nicht angehängt; den Grund nennt die Liste.',
      other: '# Dateien sind nicht angehängt; den Grund nennt die Liste.',
    }),
});
