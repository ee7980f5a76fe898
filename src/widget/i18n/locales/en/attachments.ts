import type {FileReason} from '../../../api/file-reason.ts';
import type {Counting} from '../../counting.ts';

/** What English says of files: how they are added, how far they are, and why one is not there. */
export const attachments = ({plural}: Counting<'en'>) => ({
  label: 'Attachments',
  attach: 'Attach files',
  hint: (count: number, size: string) =>
    plural(count, {
      one: `One file of up to ${size}. You can also drop or paste it.`,
      other: `Up to # files of ${size} each. You can also drop or paste them.`,
    }),
  drop: 'Drop the files to attach them',
  list: 'Attached files',
  unnamed: 'File of this ticket',
  states: {waiting: 'Waiting', uploading: 'Uploading', done: 'Attached'},
  waitingForConnection: 'Waiting for the connection',
  cancel: 'Cancel',
  remove: 'Remove',
  retry: 'Try again',
  addAgain: 'Add again',
  chooseAgain: 'Choose again',
  /** The name of a button that stands in a list of files. */
  ofFile: (action: string, name: string) => `${action}: ${name}`,
  progress: (name: string) => `Upload of ${name}`,
  reasons: {
    too_large: (limit: string) => `Not attached: larger than ${limit}.`,
    too_many: (count: number) =>
      plural(count, {
        one: 'Not attached: only # file can be sent along.',
        other: 'Not attached: only # files can be sent along.',
      }),
    empty: 'Not attached: the file is empty.',
    type: 'Not attached: this kind of file is not accepted. Pictures, PDF, Office, ZIP, text, MP4 and WebM are.',
    unreadable: 'Not attached: it cannot be read. It may be a folder, or was moved or changed.',
    infected: 'Not attached: the virus scanner found something in it.',
    other_region: 'Not taken along to this region.',
    file_gone: 'Choose the file again: its upload goes on where it stopped.',
    sent_elsewhere: 'It was sent with the ticket in another tab. Choose it again to send it here too.',
    expired: 'The upload has expired: try it again.',
  } satisfies Record<FileReason, unknown>,
  otherRegion:
    'Files do not move between regions. What was uploaded to the other one stays there until this is sent or discarded, and is back if you change back. Add the files again to send them to this one.',
  waitingFor: (count: number) =>
    plural(count, {
      one: 'Waiting for # file. It is sent when the file has arrived.',
      other: 'Waiting for # files. It is sent when they have arrived.',
    }),
  blocked: 'Not sent yet: not every file is attached. Try again with those that are not, or remove them, then send.',
  started: (name: string) => `Uploading ${name}.`,
  startedAll: (count: number) => plural(count, {one: 'Uploading # file.', other: 'Uploading # files.'}),
  waits: (name: string) => `${name} waits for the connection.`,
  waitAll: (count: number) =>
    plural(count, {one: '# file waits for the connection.', other: '# files wait for the connection.'}),
  arrived: (name: string) => `${name} is attached.`,
  arrivedAll: (count: number) => plural(count, {one: '# file is attached.', other: '# files are attached.'}),
  failed: (name: string, reason: string) => `${name}: ${reason}`,
  failedAll: (count: number) =>
    plural(count, {
      one: '# file is not attached; the list says why.',
      other: '# files are not attached; the list says why.',
    }),
});
