/** Letters of the scripts that read right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Turn what follows them around, beyond the end of the value. No word of ours has any. */
const overrides = /[\u202a-\u202e]/g;
const isolates = /[\u2066-\u2069]/g;

type Speech = (...values: unknown[]) => string;

/**
 * Keeps what is put into a sentence from mixing with it, where one of the two reads in the other direction: names,
 * numbers and addresses keep their own order, and the sentence its own. Where all reads in one direction nothing changes.
 */
export function isolateValues<Words extends object>(words: Words, direction: 'ltr' | 'rtl'): Words {
  const isolated = Object.entries(words).map(([key, word]: [string, unknown]) => {
    if (typeof word === 'function') return [key, isolating(word as Speech, direction)];
    return [key, typeof word === 'object' && !Array.isArray(word) ? isolateValues(word!, direction) : word];
  });
  return Object.fromEntries(isolated) as Words;
}

function isolating(speak: Speech, direction: 'ltr' | 'rtl'): Speech {
  return (...values) =>
    speak(
      ...values.map((value) => {
        if (typeof value !== 'string' || value === '') return value;
        const text = closeIsolates(value.replaceAll(overrides, ''));
        return direction === 'rtl' || rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
      }),
    );
}

/** What a value opens ends with it, and it ends nothing else. A sentence that becomes part of another has pairs of ours. */
function closeIsolates(value: string): string {
  let open = 0;
  const text = value.replaceAll(isolates, (mark) => {
    if (mark !== '\u2069') open++;
    else if (open === 0) return '';
    else open--;
    return mark;
  });
  return text + '\u2069'.repeat(open);
}
