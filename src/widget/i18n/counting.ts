import {formatNumber} from './format.ts';
import {onceFor} from './once-for.ts';
import type {pluralForms} from './plural-forms.ts';

type Locale = keyof typeof pluralForms;
/** Words by the plural form that a language uses for a number; `#` stands for the number. */
type Forms<Tag extends Locale> = Readonly<Record<(typeof pluralForms)[Tag][number], string>>;

/** How a language writes numbers, and the words for so many of something. */
export interface Counting<Tag extends Locale> {
  /** The form for `count`, with the number in the place of `#`. */
  readonly plural: (count: number, forms: Forms<Tag>) => string;
  readonly number: (value: number) => string;
}

/** Handed to a locale, so that its chunk needs no other. */
export type CountingIn = typeof countingIn;

const rules = onceFor((locale) => new Intl.PluralRules(locale));

export function countingIn<Tag extends Locale>(locale: Tag): Counting<Tag> {
  const number = (value: number) => formatNumber(locale, value);
  const plural = (count: number, forms: Forms<Tag>) => {
    const byForm: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
    // Beyond a million some languages have a form of their own, and fractions may have one.
    const form = byForm[rules(locale).select(count)] ?? byForm.other ?? byForm.many ?? '#';
    return form.replace('#', number(count));
  };
  return {plural, number};
}
