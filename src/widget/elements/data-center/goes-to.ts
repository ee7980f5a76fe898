import {dataCenterOf, type DataCenterId} from '../../../contract/data-centers.ts';
import type {PanelMessages} from '../../i18n/messages.ts';

/** Where a ticket of `id` will go, in words: "Europe, store.zoho.eu". */
export function goesTo(messages: PanelMessages, id: DataCenterId | undefined): string {
  if (!id) return messages.dataCenter.goesNowhere;
  const {store, email} = dataCenterOf(id);
  const {names, at} = messages.dataCenter;
  return at(names[id], store ?? email);
}
