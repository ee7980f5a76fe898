/** A file that was not taken, and why: a code of the contract's problems, or `not_fetched`. */
interface Refused {
  readonly name: string;
  readonly reason: string;
}

const reasons: Readonly<Record<string, string>> = {
  file_type_not_allowed: 'this kind of file is not accepted',
  file_infected: 'the virus scanner refused it',
  file_too_large: 'it is too large',
  too_many_files: 'there were too many files',
  not_fetched: 'the help desk did not hand it over',
};

/** Most files that are named one by one. */
const mostNamed = 20;

/** One line for each file of `what` that was not taken, `''` where all were. Agents, partners and senders read it. */
export function describeRefused(what: 'mail' | 'message', files: readonly Refused[]): string {
  if (files.length === 0) return '';
  const named = files.slice(0, mostNamed).map(({name, reason}) => `- ${name}: ${reasons[reason] ?? reason}`);
  const more = files.length > mostNamed ? [`- and ${files.length - mostNamed} more`] : [];
  return [`Files of the ${what} that were not taken:`, ...named, ...more].join('\n');
}
