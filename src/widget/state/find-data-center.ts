import {dataCenterOfHost, parseDataCenterId, type DataCenterId} from '../../contract/data-centers.ts';
import {readPerson} from './person.ts';
import type {SupportSettings} from './support-settings.ts';

/** The data center that the page has `given` for the form, else its attribute, else the token, else the page's host; `undefined` for none. */
export async function findDataCenter(
  {given, dataCenter, host}: Pick<SupportSettings, 'dataCenter' | 'host'> & {given: DataCenterId | undefined},
  askHost: () => Promise<string>,
): Promise<DataCenterId | undefined> {
  const named = given ?? parseDataCenterId(dataCenter);
  return named ?? (await dataCenterOfToken(askHost)) ?? dataCenterOfHost(host);
}

async function dataCenterOfToken(askHost: () => Promise<string>): Promise<DataCenterId | undefined> {
  try {
    return parseDataCenterId(readPerson(await askHost())?.dataCenter);
  } catch {
    return undefined;
  }
}
