import type {DataCenterId} from '../../../contract/data-centers.ts';

/** Where a help desk is asked. Origins, such as `https://desk.zoho.eu`. */
export interface DeskConnection {
  readonly api: string;
  /** Where its tokens come from. */
  readonly accounts: string;
}

/**
 * The only hosts that this connector ever asks, by the data center that the help desk lies in. Source: Zoho's list of
 * data centers; it names none for the United Kingdom and South Africa.
 */
export const deskHosts: Readonly<Partial<Record<DataCenterId, DeskConnection>>> = {
  us: {api: 'https://desk.zoho.com', accounts: 'https://accounts.zoho.com'},
  eu: {api: 'https://desk.zoho.eu', accounts: 'https://accounts.zoho.eu'},
  in: {api: 'https://desk.zoho.in', accounts: 'https://accounts.zoho.in'},
  au: {api: 'https://desk.zoho.com.au', accounts: 'https://accounts.zoho.com.au'},
  jp: {api: 'https://desk.zoho.jp', accounts: 'https://accounts.zoho.jp'},
  ca: {api: 'https://desk.zohocloud.ca', accounts: 'https://accounts.zohocloud.ca'},
};

/** A stand-in for development on this very machine, or `undefined` for any address that could be another. */
export function loopbackConnection(url: string): DeskConnection | undefined {
  if (!URL.canParse(url)) return undefined;
  const {protocol, hostname, origin, href} = new URL(url);
  const isLoopback = hostname === '127.0.0.1' || hostname === '[::1]';
  return protocol === 'http:' && isLoopback && href === `${origin}/` ? {api: origin, accounts: origin} : undefined;
}
