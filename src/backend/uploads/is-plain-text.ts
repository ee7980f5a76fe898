/**
 * Whether these bytes are text in UTF-8 that no browser would take for a page: no control characters beside
 * those that logs have (tabs, line ends, form feeds, terminals' colours), and no markup or script at its head.
 */
export async function isPlainText(bytes: AsyncIterable<Uint8Array>): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let head = '';
  for await (const chunk of bytes) {
    const text = decode(decoder, chunk);
    if (text === undefined || controls.test(text)) return false;
    if (head.length < headLength) head += text.slice(0, headLength);
  }
  return decode(decoder) !== undefined && !isMarkup(head);
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string | undefined {
  try {
    return chunk ? decoder.decode(chunk, {stream: true}) : decoder.decode();
  } catch {
    return undefined;
  }
}

// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f]/;

/** Characters of the head that are looked at; more than any browser sniffs. */
const headLength = 4096;

/** After blanks and comments, what the MIME Sniffing standard takes for HTML or XML, SVG, and what a shell runs. */
function isMarkup(head: string): boolean {
  if (/^#!|^\s*<[?%]/.test(head)) return true;
  return /^\s*<(?:!|\/?[a-z][\w:.-]*(?:[\s/>]|$))/i.test(head);
}
