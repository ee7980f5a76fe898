import {dataCenters, type Region} from '../../../contract/data-centers.ts';
import {fetchToken} from '../../api/fetch-token.ts';
import type {SupportSettings} from '../../state/support-settings.ts';
import type {PanelSettings} from './panel-settings.ts';

/**
 * Fills in what the page left out: each region's own store, and `token-url` in the place of `getToken`. An address
 * that is none of HTTP counts as left out, and so do two regions with one address, because one of them would get what is
 * the other's; the console says so.
 */
export function toSupportSettings(settings: Omit<PanelSettings, 'messages' | 'locale'>): SupportSettings {
  const {dataCenter, endpointCom, endpointEu, tokenUrl, getToken, prefill} = settings;
  const com = toAddress('endpoint-com', endpointCom);
  const eu = toAddress('endpoint-eu', endpointEu);
  const isOne = com !== undefined && com === eu;
  if (isOne) warn('endpoint-com and endpoint-eu are the same');
  const tokens = toAddress('token-url', tokenUrl);
  return {
    dataCenter,
    endpoints: {
      com: (isOne ? undefined : com) ?? defaultEndpoint('com'),
      eu: (isOne ? undefined : eu) ?? defaultEndpoint('eu'),
    },
    getToken: getToken ?? (tokens === undefined ? undefined : ({dataCenter: id}) => fetchToken(tokens, id)),
    host: location.hostname,
    prefill,
  };
}

function toAddress(attribute: string, value: string | null): string | undefined {
  if (value === null || value.trim() === '') return undefined;
  const href = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI).href : '';
  if (href.startsWith('http')) return href;
  warn(`${attribute} is no address`);
  return undefined;
}

function warn(what: string): void {
  console.warn(`<partner-support-widget>: ${what}; the default is used.`);
}

function defaultEndpoint(region: Region): string {
  const {store} = dataCenters.find((dataCenter) => dataCenter.region === region)!;
  return `https://${store}/partner-support/v1`;
}
