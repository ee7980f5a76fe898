/** The same bytes in pieces of `size`; the last one may be smaller. No more than one piece is held at a time. */
export async function* inChunks(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let held = new Uint8Array(size);
  let length = 0;
  for await (const piece of bytes) {
    for (let start = 0; start < piece.byteLength;) {
      const part = piece.subarray(start, start + size - length);
      held.set(part, length);
      length += part.byteLength;
      start += part.byteLength;
      if (length === size) {
        yield held;
        // Who has got the last one may still hold it.
        held = new Uint8Array(size);
        length = 0;
      }
    }
  }
  if (length > 0) yield held.subarray(0, length);
}
