import fc from 'fast-check';

/**
 * Any character of Unicode, as a unit of texts. fast-check's own needs tables that take seconds to make, in which a
 * backend closes the connections that it keeps open.
 */
export const anyCharacter = fc
  .integer({min: 0, max: 0x10_ffff})
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));
