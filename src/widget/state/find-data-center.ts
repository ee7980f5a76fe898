import {dataCenterOfHost, parseDataCenterId, type DataCenterId} from '../../contract/data-centers.ts';
import {readPerson} from './person.ts';
import type {SupportSettings} from './support-settings.ts';

/** The data center that the page's attribute names, else the token, else the page's host; `undefined` for none. */
export async function findDataCenter(
  {dataCenter, host}: SupportSettings,
  askHost: () => Promise<string>,
): Promise<DataCenterId | undefined> {
  return parseDataCenterId(dataCenter) ?? (await dataCenterOfToken(askHost)) ?? dataCenterOfHost(host);
}

async function dataCenterOfToken(askHost: () => Promise<string>): Promise<DataCenterId | undefined> {
  try {
    return parseDataCenterId(readPerson(await askHost())?.dataCenter);
  } catch {
    return undefined;
  }
}
