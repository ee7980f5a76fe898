import {dataCenters, type Region} from '../../../contract/data-centers.ts';
import {fetchToken} from '../../api/fetch-token.ts';
import type {PanelSettings} from '../../panel-module.ts';
import type {SupportSettings} from '../../state/support.ts';

/** Fills in what the page left out: each region's own store, and `token-url` in the place of `getToken`. */
export function toSupportSettings(settings: PanelSettings): SupportSettings {
  const {dataCenter, endpointCom, endpointEu, tokenUrl, getToken} = settings;
  return {
    dataCenter,
    endpoints: {com: endpointCom ?? defaultEndpoint('com'), eu: endpointEu ?? defaultEndpoint('eu')},
    getToken: getToken ?? (tokenUrl === null ? undefined : ({dataCenter: id}) => fetchToken(tokenUrl, id)),
    host: location.hostname,
  };
}

function defaultEndpoint(region: Region): string {
  const {store} = dataCenters.find((dataCenter) => dataCenter.region === region)!;
  return `https://${store}/partner-support/v1`;
}
