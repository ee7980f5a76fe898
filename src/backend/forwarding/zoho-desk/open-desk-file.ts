import type {RemoteBytes, RemoteFile} from '../help-desk.ts';
import {HelpDeskFailure} from '../help-desk-failure.ts';
import type {DeskClient} from './desk-client.ts';
import type {DeskSettings} from './desk-settings.ts';

/**
 * Opens a file of a Desk ticket, at the Desk's own host alone, whatever address it was told under. Rejects with a
 * `HelpDeskFailure` where it gets no good answer, and so do its bytes; each of them may take as long as one request.
 */
export async function openDeskFile(
  client: DeskClient,
  {connection, pace}: Pick<DeskSettings, 'connection' | 'pace'>,
  file: RemoteFile,
  signal: AbortSignal,
): Promise<RemoteBytes> {
  const path = pathOf(file.address, connection.api);
  if (path === undefined) throw new HelpDeskFailure('refused', 'file_elsewhere');
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), pace.request);
  const response = await client
    .open({path, signal: AbortSignal.any([signal, silence.signal])})
    .finally(() => clearTimeout(timer))
    .catch((error: unknown) => {
      throw silence.signal.aborted && !signal.aborted ? new HelpDeskFailure('not_sent', 'unreachable') : error;
    });

  async function* bytes(): AsyncGenerator<Uint8Array> {
    const reader = response.body?.getReader();
    try {
      for (;;) {
        timer = setTimeout(() => silence.abort(), pace.request);
        const {done = true, value} = (await reader?.read().finally(() => clearTimeout(timer))) ?? {};
        if (done) return;
        yield value!;
      }
    } catch (cause) {
      throw new HelpDeskFailure(signal.aborted ? 'ended' : 'not_sent', 'file_broken', {cause});
    }
  }
  return {size: sizeOf(response) ?? file.size, bytes: bytes(), close: () => silence.abort()};
}

/** Below `/api/v1/`, or `undefined` for what does not lie there at `host`. What the address asks for besides is dropped. */
export function pathOf(address: string, host: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const {origin, pathname, username, password} = new URL(address);
  if (origin !== new URL(host).origin || username !== '' || password !== '') return undefined;
  return /^\/api\/v1\/([\w-]+(?:\/[\w-]+)*)$/.exec(pathname)?.[1];
}

/** Bytes, where the answer says so of what it carries unpacked. */
function sizeOf({headers}: Response): number | undefined {
  const length = headers.get('content-length');
  return length !== null && !headers.has('content-encoding') && /^\d{1,12}$/.test(length) ? Number(length) : undefined;
}
