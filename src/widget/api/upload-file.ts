import {Upload, type DetailedError, type HttpRequest, type HttpResponse} from 'tus-js-client';
import type {UploadId} from '../../contract/attachment.ts';
import type {ProblemCode} from '../../contract/problem.ts';
import type {TokenSource} from './authorized-fetch.ts';
import {SupportError} from './support-error.ts';
import {toRefusal} from './to-refusal.ts';

export interface FileUpload {
  readonly file: File;
  readonly name: string;
  /** Of an upload that was begun before: what the backend has of it is not sent again. */
  readonly id: UploadId | undefined;
  readonly chunkBytes: number;
  /** Ends the upload where it is; it can be taken up again by its id. */
  readonly signal: AbortSignal;
  readonly onId: (id: UploadId) => void;
  /** Told of the share that is sent, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Milliseconds without a sign of life after which a connection counts as dead: a browser waits for minutes. */
const longestSilence = 60_000;

/** Milliseconds before each further try of a request; begun anew whenever something has arrived. */
const retryDelays = [300, 1_000, 3_000];

/**
 * Uploads one file by tus 1.0 and resolves with its id. Takes up by offset after a break, here or in a later call.
 * Rejects with a `SupportError`; `code` is the backend's word for a file that it does not take, or `unreadable`.
 */
export async function uploadFile(
  {endpoint, token}: {endpoint: string; token: TokenSource},
  {file, name, id, chunkBytes, signal, onId, onProgress}: FileUpload,
): Promise<UploadId> {
  const uploads = `${endpoint.replace(/\/$/, '')}/uploads`;
  await assertReadable(file);
  let renewal: 'unused' | 'due' | 'used' = 'unused';
  let silence: ReturnType<typeof setTimeout> | undefined;

  return new Promise<UploadId>((resolve, reject) => {
    const end = (reason: Error): void => {
      void upload.abort();
      reject(reason);
    };
    const stay = (): void => {
      clearTimeout(silence);
      silence = setTimeout(() => end(new SupportError('unreachable')), longestSilence);
    };
    const upload = new Upload(file, {
      endpoint: uploads,
      uploadUrl: id === undefined ? null : `${uploads}/${id}`,
      chunkSize: chunkBytes,
      metadata: {filename: name},
      retryDelays,
      storeFingerprintForResuming: false,
      async onBeforeRequest(request: HttpRequest) {
        signal.throwIfAborted();
        const bearer = await token({fresh: renewal === 'due'});
        if (renewal === 'due') renewal = 'used';
        // Aborting has no effect on a request that is not sent yet.
        signal.throwIfAborted();
        stay();
        request.setHeader('Authorization', `Bearer ${bearer}`);
      },
      onAfterResponse(request: HttpRequest, response: HttpResponse) {
        // The client would begin anew after any refusal of a HEAD, and send again what has arrived.
        const isGone = [400, 403, 404, 410].includes(response.getStatus());
        if (request.getMethod() === 'HEAD' && response.getStatus() >= 400 && !isGone) throw new HeadRefused(response);
      },
      onUploadUrlAvailable() {
        // Only the id counts: a backend behind another name may give an address that the token must not be sent to.
        const known = upload.url!.slice(upload.url!.lastIndexOf('/') + 1);
        upload.url = `${uploads}/${known}`;
        onId(known);
      },
      onShouldRetry(error: DetailedError) {
        if (signal.aborted || error.causingError instanceof SupportError) return false;
        const status = responseOf(error)?.getStatus() ?? 0;
        if (status !== 401) return status === 0 || status >= 500 || [404, 409, 410, 423].includes(status);
        if (renewal !== 'unused') return false;
        renewal = 'due';
        return true;
      },
      onProgress(sent, total) {
        stay();
        onProgress(sent / total);
      },
      onSuccess: () => resolve(upload.url!.slice(uploads.length + 1)),
      onError: (error) => reject(toUploadError(error as DetailedError)),
    });
    signal.addEventListener('abort', () => end(signal.reason as Error));
    upload.start();
  }).finally(() => clearTimeout(silence));
}

/** A folder that was dropped, or a file that has been moved or changed since. */
async function assertReadable(file: File): Promise<void> {
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch (cause) {
    throw new SupportError('refused', {cause, code: 'unreadable'});
  }
}

class HeadRefused extends Error {
  readonly response: HttpResponse;
  constructor(response: HttpResponse) {
    super('The backend does not tell how much it has.');
    this.response = response;
  }
}

/** What the backend thinks of a file, by the status. */
const verdicts: Readonly<Record<number, ProblemCode>> = {415: 'file_type_not_allowed', 422: 'file_infected'};

function responseOf({originalResponse, causingError}: DetailedError): HttpResponse | null {
  return causingError instanceof HeadRefused ? causingError.response : originalResponse;
}

function toUploadError(error: DetailedError): SupportError {
  if (error.causingError instanceof SupportError) return error.causingError;
  const response = responseOf(error);
  if (!response) return new SupportError('unreachable', {cause: error});
  const verdict = verdicts[response.getStatus()];
  // A HEAD is answered without a body, also where the file was refused and that answer was lost.
  if (verdict && error.causingError instanceof HeadRefused) {
    return new SupportError('refused', {cause: error, code: verdict});
  }
  const refusal = {
    status: response.getStatus(),
    body: parse(response.getBody()),
    retryAfter: response.getHeader('Retry-After') ?? null,
  };
  return toRefusal(refusal, error);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
