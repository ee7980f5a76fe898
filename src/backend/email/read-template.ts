import type {SupportEmailField} from '../../contract/support-email.ts';
import {forwardedHeaderLines} from './forwarded-header.ts';
import {readLabel} from './read-label.ts';
import {brokenLabel} from './template-labels.ts';

/** The support e-mail template in a mail. */
export interface Template {
  /** What was filled in, by part; parts that were left empty are missing. */
  readonly fields: Readonly<Partial<Record<SupportEmailField, string>>>;
  /** What stands around it: a greeting, a forwarded mail's head, a signature. */
  readonly rest: string;
}

/** Parts that go on over several lines; any other is one line, perhaps the one below its label. */
const long: ReadonlySet<SupportEmailField> = new Set(['customised', 'issue', 'remarks', 'attachments']);

/** Lines of a mail in which the template is looked for. */
const mostLines = 5000;

/**
 * The template in a text, in whatever order its parts come, with any of them missing, quoted, forwarded or indented.
 * `undefined` where there is none: fewer than two labels, unless the one is that of the issue or of the customer.
 */
export function readTemplate(text: string): Template | undefined {
  const lines = text.split('\n');
  const passedOver = forwardedHeaderLines(lines);
  const fields: Partial<Record<SupportEmailField, string>> = {};
  const labels = new Set<SupportEmailField>();
  const rest: string[] = [];
  let current: SupportEmailField | undefined;
  for (const [index, line] of lines.entries()) {
    const labelled = index < mostLines && !passedOver.has(index) ? readLabel(line) : undefined;
    const isOver = /^[\s>]*--\s*$/.test(line);
    if (labelled && !fields[labelled.field]) {
      current = labelled.field;
      labels.add(current);
      fields[current] = labelled.value;
    } else if (current && !passedOver.has(index) && !isOver && (long.has(current) || !fields[current])) {
      fields[current] = `${fields[current] ?? ''}\n${unquoted(line)}`.trimStart();
    } else {
      current = undefined;
      rest.push(unquoted(line));
    }
  }
  if (labels.size < 2 && !labels.has('issue') && !labels.has('customer')) return undefined;
  const given = Object.entries(fields).map(([field, value]) => [field, tidy(value)] as const);
  return {
    fields: Object.fromEntries(given.filter(([, value]) => value !== '')),
    rest: rest
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  };
}

function unquoted(line: string): string {
  return line.replace(/^(?:[>|] ?)+/, '').trimEnd();
}

function tidy(value: string): string {
  const text = value.replace(/\n{3,}/g, '\n\n').trim();
  const onOneLine = text.replace(/\s+/g, ' ');
  return onOneLine.toLowerCase().startsWith(brokenLabel) ? onOneLine.slice(brokenLabel.length).trim() : text;
}
