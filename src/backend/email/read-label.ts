import type {SupportEmailField} from '../../contract/support-email.ts';
import {fieldLabelled, isOwnLabel} from './template-labels.ts';

/** A line that begins a part of the template. */
export interface LabelledLine {
  readonly field: SupportEmailField;
  /** What follows on the line, `''` where nothing does. */
  readonly value: string;
}

/** Characters of a line in which its label is looked for, and separators that may stand within it. */
const longestLabel = 200;
const mostSeparators = 4;

/** The label at the start of a line, behind marks of quotations and lists; or `undefined`. */
export function readLabel(line: string): LabelledLine | undefined {
  const text = line.replace(/^[\s>|*_•·–#+-]+/, '').replace(/\u00a0/g, ' ');
  let found: LabelledLine | undefined;
  let seen = 0;
  for (let at = 0; at < Math.min(text.length, longestLabel) && seen < mostSeparators; at++) {
    if (!/[:：=\t]/.test(text[at]!)) continue;
    seen++;
    const field = fieldLabelled(text.slice(0, at));
    // A colon may follow a tab, and emphasis may end behind the colon.
    if (field)
      found = {
        field,
        value: text
          .slice(at + 1)
          .replace(/^[\s:*_]+/, '')
          .trim(),
      };
  }
  if (found) return found;
  const alone = text.length <= longestLabel ? fieldLabelled(text) : undefined;
  return alone && isOwnLabel(text, alone) ? {field: alone, value: ''} : undefined;
}
