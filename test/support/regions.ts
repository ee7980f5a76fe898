import {regions, type Region} from '../../src/contract/data-centers.ts';
import {startFaultProxy, type FaultProxy} from './fault-proxy.ts';
import {startTestBackend, type TestBackend} from './test-backend.ts';
import type {TestIssuer} from './test-issuer.ts';
import {borrowDatabase, temporaryFolder} from './test-postgres.ts';

export interface TestRegion {
  /** What the widget talks to: the way to the backend, faults and all. Its URL stays when the backend stops. */
  readonly proxy: FaultProxy;
  /** The region's database, which is up while the backend is stopped. */
  readonly databaseUrl: string;
  stopBackend(): Promise<void>;
  startBackend(): Promise<void>;
  stop(): Promise<void>;
}

export type TestRegions = Readonly<Record<Region, TestRegion>>;

/** Real backends of both regions, each behind a {@link FaultProxy}. */
export async function startRegions(issuer: TestIssuer, allowedOrigins: readonly string[]): Promise<TestRegions> {
  const [com, eu] = await Promise.all(regions.map((region) => startRegion(region, issuer, allowedOrigins)));
  return {com: com!, eu: eu!};
}

async function startRegion(region: Region, issuer: TestIssuer, allowedOrigins: readonly string[]): Promise<TestRegion> {
  const database = await borrowDatabase('tables');
  // Both outlive a backend that is stopped and started again.
  const uploads = {place: {folder: temporaryFolder()}};
  const options = {region, issuer, allowedOrigins, databaseUrl: database.url, uploads};
  let backend: TestBackend | undefined = await startTestBackend(options);
  const proxy = await startFaultProxy(backend.url);

  async function stopBackend(): Promise<void> {
    const stopping = backend;
    backend = proxy.target = undefined;
    await stopping?.stop();
  }

  return {
    proxy,
    databaseUrl: database.url,
    stopBackend,
    async startBackend() {
      backend ??= await startTestBackend(options);
      proxy.target = backend.url;
    },
    async stop() {
      await proxy.stop();
      await stopBackend();
      await database.giveBack();
    },
  };
}
