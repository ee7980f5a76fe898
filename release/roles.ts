import {languages} from '../src/widget/i18n/languages.ts';

/** What a built file is for. */
export interface Role {
  readonly role: string;
  /** When a page fetches it. */
  readonly when: string;
}

const tags = languages.map(([tag]) => tag).join('|');

/** By the file's name without its hash, in the order in which a page needs them. */
const roles: readonly (Role & {readonly name: RegExp})[] = [
  {name: /^loader$/, role: 'loader', when: 'by the script tag'},
  {name: /^partner-support-widget$/, role: 'eager module', when: 'with the page'},
  {name: /^psw-panel$/, role: 'panel', when: 'first opening'},
  {name: new RegExp(`^(?:${tags})$`), role: 'words', when: 'first opening, one of them'},
  {name: /^psw-size-handle$/, role: 'size handle', when: 'with a pointer or a key in the panel, not on phones'},
  {name: /^writing$/, role: 'writing', when: 'form or ticket'},
  {name: /^psw-ticket-form$/, role: 'form', when: 'form'},
  {name: /^psw-ticket$/, role: 'ticket', when: 'ticket'},
  {name: new RegExp(`^(?:${tags})-writing$`), role: 'words of writing', when: 'form or ticket, one of them'},
  {name: /^place-below$/, role: 'list placement', when: 'the field of services'},
  {name: /^upload-file$/, role: 'uploads', when: 'a file to send'},
];

const other: Role = {role: 'other', when: 'when it is needed'};

/** The role of a file by its name, and its place among the others. */
export function roleOf(name: string): Role & {readonly place: number} {
  const place = roles.findIndex((each) => each.name.test(name));
  const {role, when} = roles[place] ?? other;
  return {role, when, place: place < 0 ? roles.length : place};
}
