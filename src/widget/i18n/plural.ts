/** Words by the plural form that a language uses for a number; `other` serves the forms not given. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {other: string};

/** Picks the form for `count` and puts the number in place of `#`. */
export function plural(locale: string, count: number, forms: PluralForms): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return form.replace('#', new Intl.NumberFormat(locale).format(count));
}
