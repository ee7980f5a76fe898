import {fileURLToPath} from 'node:url';
import type {Region} from '../../src/contract/data-centers.ts';

export interface DemoSettings {
  readonly port: number;
  /** Of the regional backends. */
  readonly ports: Readonly<Record<Region, number>>;
  /** Where the regions take mails. */
  readonly smtpPorts: Readonly<Record<Region, number>>;
  readonly origin: string;
  readonly dataFolder: string;
  /** What the pages tell the widget, where that is not the backends' own address. Tests put a proxy between. */
  readonly endpoints: Readonly<Record<Region, string>>;
  /** Whether empty databases are filled with made-up tickets. */
  readonly seed: boolean;
}

/** From `DEMO_PORT` (the backends have the next two, their mail the two after those), `DEMO_DATA`, `DEMO_ENDPOINT_COM`, `DEMO_ENDPOINT_EU` and `DEMO_SEED` (`none`). */
export function readDemoSettings(env: NodeJS.ProcessEnv): DemoSettings {
  const port = Number(env['DEMO_PORT'] ?? 4100);
  if (!Number.isInteger(port) || port < 1 || port > 65_531) {
    throw new Error(
      'DEMO_PORT must be a number from 1 to 65531: the backends and their mail take the four ports after it.',
    );
  }
  const ports = {com: port + 1, eu: port + 2};
  return {
    port,
    ports,
    smtpPorts: {com: port + 3, eu: port + 4},
    origin: `http://localhost:${port}`,
    dataFolder: env['DEMO_DATA'] ?? fileURLToPath(new URL('../../.data', import.meta.url)),
    endpoints: {
      com: env['DEMO_ENDPOINT_COM'] ?? `http://localhost:${ports.com}/v1`,
      eu: env['DEMO_ENDPOINT_EU'] ?? `http://localhost:${ports.eu}/v1`,
    },
    seed: env['DEMO_SEED'] !== 'none',
  };
}
