import type {Server} from 'node:http';
import S3rver from 's3rver';
import {temporaryFolder} from './test-postgres.ts';

export interface S3Server {
  readonly endpoint: string;
  readonly bucket: string;
  stop(): Promise<void>;
}

/** The keys of {@link startS3Server}, as the AWS environment names them. */
export const s3Keys = {AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER'};

/** An S3-speaking server with one empty bucket, in this process. */
export async function startS3Server(port = 0): Promise<S3Server> {
  const bucket = 'partner-support';
  const server = new S3rver({
    address: '127.0.0.1',
    port,
    silent: true,
    directory: temporaryFolder(),
    configureBuckets: [{name: bucket, configs: []}],
  });
  const {port: actual} = await server.run();
  return {
    endpoint: `http://127.0.0.1:${actual}`,
    bucket,
    async stop() {
      // It would wait for connections that clients keep for their next request.
      (server as unknown as {httpServer: Server}).httpServer.closeAllConnections();
      await server.close();
    },
  };
}
