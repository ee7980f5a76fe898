/**
 * The chunks as a body. Resolves when the first one is there: until then a failure still becomes a problem,
 * while later ones can only break the connection off. A reader that goes away ends the source.
 */
export async function streamOf(source: AsyncGenerator<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  let ahead: IteratorResult<Uint8Array> | undefined = await source.next();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const {done, value} = ahead ?? (await source.next());
      ahead = undefined;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await source.return(undefined);
    },
  });
}
