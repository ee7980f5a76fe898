import type {Counting} from '../../counting.ts';
import type {Messages} from '../../messages.ts';

/** What Spanish says of files: how they are added, how far they are, and why one is not there. */
export const attachments = ({plural}: Counting<'es'>): Messages['attachments'] => ({
  label: 'Archivos adjuntos',
  attach: 'Adjuntar archivos',
  hint: (count, size) =>
    plural(count, {
      one: `# archivo de hasta ${size}. También puede soltarlo o pegarlo aquí.`,
      other: `Hasta # archivos de ${size} cada uno. También puede soltarlos o pegarlos aquí.`,
    }),
  drop: 'Suelte los archivos para adjuntarlos',
  list: 'Archivos adjuntos',
  unnamed: 'Archivo de este ticket',
  states: {waiting: 'En espera', uploading: 'Subiendo', done: 'Adjuntado'},
  waitingForConnection: 'Esperando la conexión',
  cancel: 'Cancelar',
  remove: 'Quitar',
  retry: 'Reintentar',
  addAgain: 'Agregar de nuevo',
  chooseAgain: 'Elegir de nuevo',
  ofFile: (action, name) => `${action}: ${name}`,
  progress: (name) => `Subida de ${name}`,
  reasons: {
    too_large: (limit) => `No adjuntado: supera ${limit}.`,
    too_many: (count) =>
      plural(count, {
        one: 'No adjuntado: solo se puede enviar # archivo.',
        other: 'No adjuntado: solo se pueden enviar # archivos.',
      }),
    empty: 'No adjuntado: el archivo está vacío.',
    type: 'No adjuntado: este tipo de archivo no se acepta. Se aceptan imágenes, PDF, Office, ZIP, texto, MP4 y WebM.',
    unreadable: 'No adjuntado: no se puede leer. Puede ser una carpeta, o se ha movido o modificado.',
    infected: 'No adjuntado: el antivirus encontró algo en él.',
    other_region: 'No trasladado a esta región.',
    file_gone: 'Elija de nuevo el archivo: la subida continúa donde se detuvo.',
    sent_elsewhere: 'Se envió con el ticket de otra pestaña. Elíjalo de nuevo para enviarlo también aquí.',
    expired: 'La subida ha caducado: vuelva a intentarlo.',
  },
  otherRegion:
    'Los archivos no pasan de una región a otra. Los que se subieron a la otra permanecen allí hasta que este ticket se envíe o se descarte, y reaparecen si vuelve a ella. Agréguelos de nuevo para enviarlos a esta región.',
  waitingFor: (count) =>
    plural(count, {
      one: 'Esperando # archivo. Se enviará cuando haya llegado.',
      other: 'Esperando # archivos. Se enviará cuando hayan llegado.',
    }),
  blocked:
    'Aún sin enviar: no todos los archivos están adjuntos. Vuelva a intentarlo con los demás o quítelos, y envíe de nuevo.',
  started: (name) => `Subiendo ${name}.`,
  startedAll: (count) => plural(count, {one: 'Subiendo # archivo.', other: 'Subiendo # archivos.'}),
  waits: (name) => `${name} espera la conexión.`,
  waitAll: (count) => plural(count, {one: '# archivo espera la conexión.', other: '# archivos esperan la conexión.'}),
  arrived: (name) => `${name} está adjunto.`,
  arrivedAll: (count) => plural(count, {one: '# archivo está adjunto.', other: '# archivos están adjuntos.'}),
  failed: (name, reason) => `${name}: ${reason}`,
  failedAll: (count) =>
    plural(count, {
      one: '# archivo no está adjunto; la lista indica por qué.',
      other: '# archivos no están adjuntos; la lista indica por qué.',
    }),
});
