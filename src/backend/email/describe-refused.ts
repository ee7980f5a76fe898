import type {RefusedFile} from '../database/email-tables.ts';

const reasons: Readonly<Record<string, string>> = {
  file_type_not_allowed: 'this kind of file is not accepted',
  file_infected: 'the virus scanner refused it',
  file_too_large: 'it is too large',
  too_many_files: 'there were too many files',
};

/** Most files that are named one by one. */
const mostNamed = 20;

/** One line for each file that was not taken, `''` where all were. Agents, partners and senders read it. */
export function describeRefused(files: readonly RefusedFile[]): string {
  if (files.length === 0) return '';
  const named = files.slice(0, mostNamed).map(({name, reason}) => `- ${name}: ${reasons[reason] ?? reason}`);
  const more = files.length > mostNamed ? [`- and ${files.length - mostNamed} more`] : [];
  return ['Files of the mail that were not taken:', ...named, ...more].join('\n');
}
