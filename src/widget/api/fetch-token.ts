import type {DataCenterId} from '../../contract/data-centers.ts';
import {SupportError} from './support-error.ts';

/**
 * Asks the host's `token-url` for a token: `GET url?data-center=ID` (an absolute URL) answers `{"token": "…"}`.
 * Rejects with `signed_out` on 401 and 403, with `sign_in_unreachable` when there is no usable answer.
 */
export async function fetchToken(url: string, dataCenter: DataCenterId | undefined): Promise<string> {
  const address = new URL(url);
  if (dataCenter) address.searchParams.set('data-center', dataCenter);
  let response: Response;
  try {
    // The host knows its user by its own cookies, hence the browser's default for credentials.
    response = await fetch(address, {headers: {accept: 'application/json'}, cache: 'no-store'});
  } catch (cause) {
    throw new SupportError('sign_in_unreachable', {cause});
  }
  if (response.status === 401 || response.status === 403) throw new SupportError('signed_out');
  const body: unknown = await response.json().catch(() => undefined);
  const token = (body as {token?: unknown} | undefined)?.token;
  if (!response.ok || typeof token !== 'string') throw new SupportError('sign_in_unreachable');
  return token;
}
