/** The regional backends. Nothing typed for one region is ever sent to the other. */
export const regions = ['com', 'eu'] as const;
export type Region = (typeof regions)[number];

/** A support address. Two exist; which one is a fact of the table, not of the domain's ending. */
type SupportAddress = 'partner-support@zohocorp.com' | 'partner-support@eu.zohocorp.com';

export interface DataCenter {
  readonly id: DataCenterId;
  /** English name. The widget shows the locale's own. */
  readonly name: string;
  /** The backend that takes its tickets, or `undefined` where only e-mail is offered. */
  readonly region: Region | undefined;
  /** Host of the partner store, where there is one. */
  readonly store: string | undefined;
  /** Host of the help center, where there is one. */
  readonly helpCenter: string | undefined;
  readonly email: SupportAddress;
  /** Domain of its services, such as CRM; `undefined` where none is documented. */
  readonly domain: string | undefined;
}

/** The data center that holds the customer's account. */
export const dataCenterIds = ['us', 'eu', 'in', 'au', 'jp', 'za', 'ca', 'uk'] as const;
export type DataCenterId = (typeof dataCenterIds)[number];

const zohoCom = {
  region: 'com',
  store: 'store.zoho.com',
  helpCenter: 'help.zoho.com',
  email: 'partner-support@zohocorp.com',
} as const;

const zohoEu = {
  region: 'eu',
  store: 'store.zoho.eu',
  helpCenter: 'help.zoho.eu',
  email: 'partner-support@eu.zohocorp.com',
} as const;

const emailOnly = {region: undefined, store: undefined, helpCenter: undefined} as const;

/**
 * Where a customer's ticket goes, for every data center with a documented partner channel.
 * Source: Zoho's partner support guide. Saudi Arabia, the UAE, China and Singapore have data centers
 * but no such channel, so they are not listed.
 */
export const dataCenters: readonly DataCenter[] = [
  {id: 'us', name: 'United States', ...zohoCom, domain: 'zoho.com'},
  {id: 'eu', name: 'Europe', ...zohoEu, domain: 'zoho.eu'},
  {id: 'in', name: 'India', ...zohoCom, domain: 'zoho.in'},
  {id: 'au', name: 'Australia', ...zohoCom, domain: 'zoho.com.au'},
  {id: 'jp', name: 'Japan', ...zohoCom, domain: 'zoho.jp'},
  {id: 'za', name: 'South Africa', ...emailOnly, email: 'partner-support@zohocorp.com', domain: undefined},
  {id: 'ca', name: 'Canada', ...emailOnly, email: 'partner-support@zohocorp.com', domain: 'zohocloud.ca'},
  {id: 'uk', name: 'United Kingdom', ...emailOnly, email: 'partner-support@eu.zohocorp.com', domain: 'zoho.uk'},
];

const byId = new Map(dataCenters.map((dataCenter) => [dataCenter.id, dataCenter]));

export function dataCenterOf(id: DataCenterId): DataCenter {
  return byId.get(id)!;
}

/** The data center that `text` names, or `undefined`. For attributes and claims, which may hold anything. */
export function parseDataCenterId(text: unknown): DataCenterId | undefined {
  return dataCenterIds.find((id) => id === text);
}

/** The region that takes tickets of `id`, or `undefined` for an unknown or an e-mail-only data center. */
export function regionOf(id: unknown): Region | undefined {
  const known = parseDataCenterId(id);
  return known && dataCenterOf(known).region;
}

/** Whether only mails are taken for `id`; not as long as it is unknown. */
export function isByEmail(id: DataCenterId | undefined): boolean {
  return id !== undefined && dataCenterOf(id).region === undefined;
}

/** The region whose address takes mails for `id`: also for a data center that works by e-mail alone. */
export function emailRegionOf(id: DataCenterId): Region {
  const {email} = dataCenterOf(id);
  return dataCenters.find((dataCenter) => dataCenter.region !== undefined && dataCenter.email === email)!.region!;
}

/** The data center that a region stands for where nothing else is named: its own, the first of the table. */
export function ownDataCenterOf(region: Region): DataCenter {
  return dataCenters.find((dataCenter) => dataCenter.region === region)!;
}

/**
 * The data center that a page on `host` stands for, or `undefined` where the host decides nothing.
 * The five data centers of the international store share one host; its own is the United States.
 */
export function dataCenterOfHost(host: string): DataCenterId | undefined {
  const name = host.toLowerCase();
  return dataCenters.find((dataCenter) => dataCenter.store === name)?.id;
}

/** The data center whose services stand on `host`, such as `crm.zoho.eu`, or `undefined`. Source: Zoho's API hosts. */
export function dataCenterOfService(host: string): DataCenterId | undefined {
  const name = `.${host.toLowerCase()}`;
  return dataCenters.find(({domain}) => domain !== undefined && name.endsWith(`.${domain}`))?.id;
}
