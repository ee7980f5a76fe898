import type {IncomingMessage, ServerResponse} from 'node:http';
import {send} from './desk-send.ts';
import type {DeskFile} from './desk-store.ts';

/**
 * What goes wrong. `lost`: done, and the connection breaks before the answer. `broken`: it breaks before anything is
 * done. `late`: done, and answered with 502. `error`: 503. `throttled`: 429, `Retry-After: 1`. `expired`: 401.
 * `refused`: 422. `hanging`: no answer at all.
 */
export type DeskFault = 'lost' | 'broken' | 'late' | 'error' | 'throttled' | 'expired' | 'refused' | 'hanging';

/** Faults that come before anything is done; `undefined` for the others. */
export function failed(
  fault: DeskFault,
  {request, response, id}: {request: IncomingMessage; response: ServerResponse; id: string},
): string | undefined {
  if (fault === 'hanging') return id;
  if (fault === 'broken') return cut(request, id);
  if (fault === 'error') return send(response, 503, {errorCode: 'INTERNAL_SERVER_ERROR', message: '-'});
  if (fault === 'expired') return send(response, 401, {errorCode: 'INVALID_OAUTH', message: '-'});
  if (fault === 'throttled') {
    response.setHeader('retry-after', '1');
    return send(response, 429, {errorCode: 'TOO_MANY_REQUESTS', message: '-'});
  }
  if (fault === 'refused') {
    const errors = [{fieldName: '/cf/cf_service', errorType: 'invalid', errorMessage: 'quotes a value'}];
    return send(response, 422, {errorCode: 'INVALID_DATA', message: 'quotes a value', errors});
  }
  return undefined;
}

/** The first half of a file, and then no more. */
export function brokenOff({content}: DeskFile, response: ServerResponse): string {
  response.setHeader('content-length', content.byteLength);
  response.write(content.subarray(0, content.byteLength >> 1), () => response.destroy());
  return 'download';
}

/** Breaks the connection. */
export function cut(request: IncomingMessage, operation: string): string {
  request.socket.destroy();
  return operation;
}
