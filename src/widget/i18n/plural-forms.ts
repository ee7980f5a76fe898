/**
 * The plural forms (CLDR's names) that whole numbers below a million take, by language: what is counted here never
 * comes near. A locale cannot be compiled without a form; a test compares the table with the browser's `Intl`.
 */
export const pluralForms = {
  en: ['one', 'other'],
  fr: ['one', 'other'],
  de: ['one', 'other'],
  es: ['one', 'other'],
  'pt-BR': ['one', 'other'],
  nl: ['one', 'other'],
  it: ['one', 'other'],
  ja: ['other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  pl: ['one', 'few', 'many'],
} as const;
