import type {PanelSettings} from './elements/panel/panel-settings.ts';
import type {GetToken} from './state/identity.ts';

/** What a page has set on the element, for the panel. */
export function readSettings(element: HTMLElement & {readonly getToken: GetToken | undefined}): PanelSettings {
  return {
    dataCenter: element.getAttribute('data-center'),
    endpointCom: element.getAttribute('endpoint-com'),
    endpointEu: element.getAttribute('endpoint-eu'),
    tokenUrl: element.getAttribute('token-url'),
    getToken: element.getToken,
  };
}
