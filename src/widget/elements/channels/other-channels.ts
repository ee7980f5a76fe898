import {html, type TemplateResult} from 'lit';
import {dataCenterOf, type DataCenterId} from '../../../contract/data-centers.ts';
import {loadChunk} from '../../api/load-chunk.ts';
import type {DraftValues} from '../../state/draft-values.ts';

/**
 * The ways that are left, with what was typed and the failure's `reference`: fetched when the first failure shows.
 * Until they are there, or where they cannot be had either, the region's address is.
 */
export function otherChannels(
  dataCenter: DataCenterId,
  values?: Readonly<DraftValues>,
  reference?: string,
): TemplateResult {
  fetching ??= loadChunk(() => import('./psw-other-channels.ts')).catch(() => {
    fetching = undefined;
  });
  const {email} = dataCenterOf(dataCenter);
  return html`<psw-other-channels .dataCenter=${dataCenter} .values=${values} .reference=${reference}>
    <a class="address" href=${`mailto:${email}`}>${email}</a>
  </psw-other-channels>`;
}

let fetching: Promise<unknown> | undefined;
