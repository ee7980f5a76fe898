/** Why a file does not go with a ticket or a reply. A locale has words for each. */
export type FileReason =
  | 'too_large'
  | 'too_many'
  | 'empty'
  /** None of the kinds that are taken. */
  | 'type'
  /** A folder, or a file that has been moved or changed since it was chosen. */
  | 'unreadable'
  | 'infected'
  /** It was meant for another region, and nothing may go from one to the other. */
  | 'other_region'
  /** The page was left, and the browser has not kept it; chosen again it goes on where it was. */
  | 'file_gone'
  /** It went along with the ticket that another tab has made of the draft. */
  | 'sent_elsewhere'
  /** The backend has forgotten it. */
  | 'expired';

/** What the code of a refusal says of the file; `undefined` where it is about something else. */
export function toFileReason(code: string | undefined): FileReason | undefined {
  return code === undefined ? undefined : byCode[code];
}

const byCode: Readonly<Partial<Record<string, FileReason>>> = {
  file_too_large: 'too_large',
  too_many_files: 'too_many',
  file_type_not_allowed: 'type',
  file_infected: 'infected',
  unreadable: 'unreadable',
};
