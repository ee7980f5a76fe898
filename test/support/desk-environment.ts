import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {DeskFile} from '../../src/backend/forwarding/zoho-desk/desk-settings.ts';
import {temporaryFolder} from './test-postgres.ts';

export interface DeskEnvironment {
  /** Where the stand-in for Zoho Desk answers. */
  readonly url: string;
  /** Requests at once, by all processes together. */
  readonly concurrency: number;
  /** Seconds. */
  readonly pace: NonNullable<DeskFile['pace']>;
}

/** The environment of a process of region `com` that passes everything on to one Desk, with the file that it names. */
export function deskEnvironment({url, concurrency, pace}: DeskEnvironment): Readonly<Record<string, string>> {
  const file: DeskFile = {
    desks: {
      us: {
        dataCenters: ['us', 'in', 'au', 'jp'],
        organizationId: '60001280952',
        departmentId: '1892000000006907',
        clientId: {env: 'DESK_CLIENT_ID'},
        clientSecret: {env: 'DESK_CLIENT_SECRET'},
        refreshToken: {env: 'DESK_REFRESH_TOKEN'},
        fields: {sourceId: 'cf_source_id'},
        concurrency,
      },
    },
    pace,
  };
  const path = join(temporaryFolder(), 'zoho-desk.json');
  writeFileSync(path, JSON.stringify(file));
  return {
    ZOHO_DESK: path,
    ZOHO_DESK_DEVELOPMENT_URL: url,
    DESK_CLIENT_ID: 'id',
    DESK_CLIENT_SECRET: 'secret',
    DESK_REFRESH_TOKEN: 'refresh',
  };
}
