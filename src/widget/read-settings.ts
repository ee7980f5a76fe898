import type {PanelSettings} from './elements/panel/panel-settings.ts';
import type {GetToken} from './state/identity.ts';

/** What a page has set on the element, for the panel; `prefill` is what it has given for the form. */
export function readSettings(
  element: HTMLElement & {readonly getToken: GetToken | undefined; readonly messages: unknown},
  prefill: PanelSettings['prefill'],
): PanelSettings {
  return {
    dataCenter: element.getAttribute('data-center'),
    endpointCom: element.getAttribute('endpoint-com'),
    endpointEu: element.getAttribute('endpoint-eu'),
    tokenUrl: element.getAttribute('token-url'),
    getToken: element.getToken,
    locale: element.getAttribute('locale'),
    messages: element.messages,
    prefill,
  };
}
