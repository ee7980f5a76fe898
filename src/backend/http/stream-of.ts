/**
 * The chunks as a body. Resolves when the first one is there: until then a failure still becomes a problem,
 * while later ones can only break the connection off: `breakOff` does so where there is one, and gives whether it did. A
 * reader that goes away ends the source.
 */
export async function streamOf(
  source: AsyncGenerator<Uint8Array>,
  breakOff: (error: unknown) => boolean,
): Promise<ReadableStream<Uint8Array>> {
  let ahead: IteratorResult<Uint8Array> | undefined = await source.next();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const {done, value} = ahead ?? (await source.next());
        ahead = undefined;
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        // The server's adapter would print an error of the stream, past the log. So the stream waits for its end.
        if (!breakOff(error)) controller.error(error);
      }
    },
    async cancel() {
      await source.return(undefined);
    },
  });
}
