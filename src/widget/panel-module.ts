import type {PswPanel} from './elements/panel/psw-panel.ts';
import type {GetToken} from './state/identity.ts';

/** What the public element hands to the panel. */
export interface PanelSettings {
  dataCenter: string | null;
  endpointCom: string | null;
  endpointEu: string | null;
  tokenUrl: string | null;
  getToken: GetToken | undefined;
}

export type {PswPanel};

/** Fetches the panel's chunk, with Lit and all that it needs. Rejects when it cannot be had. */
export function loadPanel(): Promise<unknown> {
  return import('./elements/panel/psw-panel.ts');
}
