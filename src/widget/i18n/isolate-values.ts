/** Letters of the scripts that read right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

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
      ...values.map((value) =>
        typeof value === 'string' && value !== '' && (direction === 'rtl' || rightToLeft.test(value))
          ? `\u2068${value}\u2069`
          : value,
      ),
    );
}
