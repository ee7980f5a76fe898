/**
 * A `Content-Disposition` (RFC 6266) by which a browser saves a file under `name`: in full for all that read
 * `filename*`, in ASCII for others. Nothing of the name can end the header or the value.
 */
export function attachmentDisposition(name: string): string {
  // Also without what some clients decode or take for a path.
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%/:]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeExtended(name)}`;
}

/** RFC 8187: what `encodeURIComponent` leaves beyond its attr-char is encoded, too. */
function encodeExtended(name: string): string {
  const code = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(name).replace(/['()*]/g, code);
}
