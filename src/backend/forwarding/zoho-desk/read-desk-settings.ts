import {readFileSync} from 'node:fs';
import {emailRegionOf, type DataCenterId, type Region} from '../../../contract/data-centers.ts';
import {ConfigError} from '../../config-error.ts';
import {defaultPace} from '../help-desk.ts';
import {deskHosts, loopbackConnection, type DeskConnection} from './desk-hosts.ts';
import {deskFileSchema, type DeskFile, type DeskSettings} from './desk-settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The Zoho Desks of a region: `ZOHO_DESK` names a JSON file that {@link deskFileSchema} describes. None where it is
 * not set. Throws a `ConfigError` with one sentence for each mistake, which repeats no values.
 */
export function readDeskSettings(env: Environment, region: Region): readonly DeskSettings[] {
  const path = env['ZOHO_DESK']?.trim();
  if (!path) return [];
  const standIn = readStandIn(env);
  const file = readFile(path);
  const mistakes: string[] = [];
  const taken = new Set<DataCenterId>();
  const settings = Object.entries(file.desks).map(([place, desk]) => {
    const id = place as DataCenterId;
    const dataCenters = desk.dataCenters ?? [id];
    const connection = standIn ?? deskHosts[id];
    if (!connection) mistakes.push(`ZOHO_DESK: no host of Zoho Desk is known for data center "${id}".`);
    for (const dataCenter of new Set([id, ...dataCenters])) {
      // Also one that works by e-mail alone: its tickets come to the region of its address.
      if (emailRegionOf(dataCenter) !== region) {
        mistakes.push(`ZOHO_DESK: data center "${dataCenter}" does not belong to region "${region}".`);
      }
    }
    for (const dataCenter of dataCenters) {
      if (taken.has(dataCenter)) mistakes.push(`ZOHO_DESK: tickets of "${dataCenter}" can go to one Desk only.`);
      taken.add(dataCenter);
    }
    const secret = (reference: {env: string} | undefined): string => {
      const value = reference && env[reference.env]?.trim();
      if (reference && !value) mistakes.push(`ZOHO_DESK: the variable ${reference.env} must be set.`);
      return value ?? '';
    };
    return {
      id: `zoho-desk-${id}`,
      connection: connection!,
      dataCenters,
      organizationId: desk.organizationId,
      departmentId: desk.departmentId,
      credentials: {
        clientId: secret(desk.clientId),
        clientSecret: secret(desk.clientSecret),
        refreshToken: secret(desk.refreshToken),
      },
      webhookSecret: secret(desk.webhookSecret) || undefined,
      fields: desk.fields,
      statuses: desk.statuses ?? {open: 'Open', closed: 'Closed'},
      concurrency: desk.concurrency ?? 4,
      ...paceOf(file.pace ?? {}),
    };
  });
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return settings;
}

function readFile(path: string): DeskFile {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new ConfigError(['ZOHO_DESK must name a readable file with JSON.']);
  }
  const parsed = deskFileSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  const places = new Set(parsed.error.issues.map(({path: at}) => at.join('.')));
  throw new ConfigError(
    [...places].map((at) =>
      at === ''
        ? 'ZOHO_DESK: the file must hold an object with "desks", and nothing that is not known.'
        : `ZOHO_DESK: "${at}" is missing, not known or not as it should be.`,
    ),
  );
}

function readStandIn(env: Environment): DeskConnection | undefined {
  const url = env['ZOHO_DESK_DEVELOPMENT_URL']?.trim();
  if (!url) return undefined;
  const connection = loopbackConnection(url);
  if (!connection) {
    throw new ConfigError(['ZOHO_DESK_DEVELOPMENT_URL must be of this machine, such as http://127.0.0.1:4200.']);
  }
  return connection;
}

function paceOf(pace: NonNullable<DeskFile['pace']>): Pick<DeskSettings, 'pace' | 'lease'> {
  const {lease = 120, ...rest} = pace;
  const milliseconds = Object.entries(rest).map(([name, value]) => [name, value! * 1000] as const);
  return {lease: lease * 1000, pace: {...defaultPace, ...Object.fromEntries(milliseconds)}};
}
