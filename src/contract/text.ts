/**
 * Text that a database and a screen can hold: no NUL (PostgreSQL refuses it), no other control
 * characters than tab and line breaks, no half of a surrogate pair.
 */
export function isText(value: string): boolean {
  return value.search(controls) === -1 && value.search(loneSurrogate) === -1;
}

/** The same text without what {@link isText} refuses. For what people paste, never for what programs send. */
export function toText(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(controls, '').replace(loneSurrogate, '\ufffd');
}

// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** {@link toText} on a single line. */
export function toLine(value: string): string {
  return toText(value).replace(lineBreaks, ' ');
}

const lineBreaks = /[\n\r\t\u2028\u2029]+/g;

/** Whether it stands on a single line. */
export function isLine(value: string): boolean {
  return value.search(lineBreaks) === -1;
}
