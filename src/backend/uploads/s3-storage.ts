import type {S3} from '@aws-sdk/client-s3';
import {FilesUnavailable, type FileStorage} from './file-storage.ts';

export interface Bucket {
  readonly bucket: string;
  /** Default: AWS's own for the region. Named ones are asked with the bucket in the path. */
  readonly endpoint?: string;
  readonly region: string;
}

/** Milliseconds, and tries: a part is 1 MiB at most, and a person waits. */
const limits = {connectionTimeout: 3000, requestTimeout: 10_000, maxAttempts: 3};

/**
 * Files in an S3-compatible storage, whose keys come from the standard AWS environment (variables, profile,
 * role). Rejects with one plain sentence where the bucket can't be used. Only the plain operations on
 * objects are asked for: an upload's parts are too small for S3's multipart uploads, whose parts have 5 MiB.
 */
export async function openS3Storage({bucket: Bucket, endpoint, region}: Bucket): Promise<FileStorage> {
  // Loaded where it is needed only: it is larger than all the rest of the backend.
  const {S3} = await import('@aws-sdk/client-s3');
  const client = new S3({
    region,
    ...(endpoint && {endpoint, forcePathStyle: true}),
    maxAttempts: limits.maxAttempts,
    requestHandler: {connectionTimeout: limits.connectionTimeout, requestTimeout: limits.requestTimeout},
    // Newer checksums are AWS's alone; other storages refuse them.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  try {
    await client.headBucket({Bucket});
  } catch (cause) {
    client.destroy();
    throw new Error('The bucket of S3_BUCKET can not be reached with the keys of the AWS environment.', {cause});
  }
  return {
    put: (key, bytes) => asUnavailable(async () => void (await client.putObject({Bucket, Key: key, Body: bytes}))),
    get: (key) =>
      asUnavailable(async () => {
        const {Body} = await client.getObject({Bucket, Key: key});
        return Body!.transformToByteArray();
      }),
    remove: (key) => asUnavailable(async () => void (await client.deleteObject({Bucket, Key: key}))),
    removeAll: (name) => asUnavailable(() => removeAll(client, Bucket, `${name}/`)),
    close: () => client.destroy(),
  };
}

async function removeAll(client: S3, Bucket: string, Prefix: string): Promise<void> {
  for (;;) {
    const {Contents = [], IsTruncated} = await client.listObjectsV2({Bucket, Prefix});
    // One by one: to delete many at once needs a checksum that not every storage knows.
    for (const {Key} of Contents) await client.deleteObject({Bucket, Key});
    if (!IsTruncated || Contents.length === 0) return;
  }
}

async function asUnavailable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new FilesUnavailable('The S3 storage did not do what it was asked.', {cause});
  }
}
