/** What stands where something was cut off. */
export const cutMark = '[… shortened here; the full text is attached as a file]';

export interface FittedText {
  readonly text: string;
  readonly isTrimmed: boolean;
}

/**
 * `text`, encoded part by part and at most `limit` UTF-16 units long afterwards; what is cut off leaves the mark
 * behind. No character and no encoded one is cut in two.
 */
export function fitText(text: string, limit: number, encode: (character: string) => string = String): FittedText {
  const mark = `\n${cutMark}`;
  let encoded = '';
  let upToMark = '';
  for (const character of text) {
    encoded += encode(character);
    if (encoded.length > limit) {
      return {text: upToMark + Array.from(mark, encode).join(''), isTrimmed: true};
    }
    // As far as there would still be a place for the mark.
    if (encoded.length <= limit - mark.length - longestEncoded) upToMark = encoded;
  }
  return {text: encoded, isTrimmed: false};
}

/** The mark's own line break, as HTML. */
const longestEncoded = 6;

/** A character of plain text as HTML. */
export function toHtml(character: string): string {
  return entities[character] ?? character;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '<br>',
};
