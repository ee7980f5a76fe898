import {parseDataCenterId, type DataCenterId} from '../../contract/data-centers.ts';
import {readPerson} from './person.ts';

/** The data center that the host's token names; `undefined` where nobody is signed in. */
export async function dataCenterOfToken(ask: () => Promise<string>): Promise<DataCenterId | undefined> {
  try {
    return parseDataCenterId(readPerson(await ask())?.dataCenter);
  } catch {
    return undefined;
  }
}
