import {ProblemError} from './problem-error.ts';

/**
 * What arrives of a body of at most `limit` bytes. Where the connection breaks off, that is `part`: what came until then,
 * which need not be sent again; or it throws `malformed`. Throws `body_too_large` by the stated length, or as soon as more
 * has come.
 */
export async function readAtMost(
  request: Request,
  limit: number,
  broken: 'part' | 'malformed' = 'part',
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new ProblemError('body_too_large');
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const chunk = await reader?.read().catch(() => {
      if (broken === 'malformed') throw new ProblemError('malformed');
      return undefined;
    });
    if (!chunk?.value) return joined(chunks, size);
    size += chunk.value.byteLength;
    if (size > limit) {
      void discardRest(reader!);
      throw new ProblemError('body_too_large');
    }
    chunks.push(chunk.value);
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

/** A client that is still sending reads the answer only if the connection stays; the server limits the time. */
async function discardRest(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  const ended = () => ({done: true});
  while (!(await reader.read().catch(ended)).done);
}
