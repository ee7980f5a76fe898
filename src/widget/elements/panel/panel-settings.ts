import type {GetToken} from '../../state/identity.ts';

/** What the public element hands to the panel. */
export interface PanelSettings {
  dataCenter: string | null;
  endpointCom: string | null;
  endpointEu: string | null;
  tokenUrl: string | null;
  getToken: GetToken | undefined;
  locale: string | null;
  /** The host's own words, which may be anything. */
  messages: unknown;
  /** What the page has handed to `prefill`, which may be anything. */
  prefill: Readonly<Record<string, unknown>>;
}
