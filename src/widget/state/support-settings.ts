import type {Region} from '../../contract/data-centers.ts';
import type {GetToken} from './identity.ts';

/** What the page says of itself. */
export interface SupportSettings {
  /** The attribute's value; anything that is no data center counts as not given. */
  readonly dataCenter: string | null;
  readonly endpoints: Readonly<Record<Region, string>>;
  readonly getToken: GetToken | undefined;
  /** What it gives for the form, which may be anything. */
  readonly prefill: Readonly<Record<string, unknown>>;
  /** Host name of the page. */
  readonly host: string;
}
