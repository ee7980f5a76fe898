import {request} from 'node:http';

/**
 * Begins a PATCH of `bytes`, and breaks the connection off when its first `arriving` bytes are on their way.
 * Resolves when the connection is gone; the backend may still be at work.
 */
export function breakPatch(url: string, token: string, id: string, offset: number, bytes: Buffer, arriving: number) {
  return new Promise<void>((resolve) => {
    const patch = request(`${url}/v1/uploads/${id}`, {
      method: 'PATCH',
      headers: {
        authorization: `Bearer ${token}`,
        'tus-resumable': '1.0.0',
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(offset),
        'content-length': String(bytes.length),
      },
    });
    patch.once('error', () => undefined).once('close', resolve);
    patch.write(bytes.subarray(0, arriving), () => patch.socket?.destroySoon());
  });
}
