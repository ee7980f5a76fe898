/** A file that can't be read from some line on, so that nothing of it counts. `message` is a sentence for a person. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

/** Most bytes of one row, so that a quote or a line that never ends does not fill the memory. */
export const mostRowBytes = 16 * 1024 * 1024;
