import {dataCenters, regionSchema, type DataCenterId, type Region} from '../../contract/data-centers.ts';
import {isReply, outboxStoreOf, type OutboxEntry} from '../storage/outbox-store.ts';
import {openSession, type Session, type SessionParts} from './session.ts';

export interface SessionsParts extends Pick<SessionParts, 'getToken' | 'onReceived' | 'onOtherPerson'> {
  endpointOf: (region: Region) => string;
}

/**
 * A session for each region that was chosen so far. One that was left goes on sending what waits in it, to its own
 * region and no other.
 */
export class Sessions {
  readonly #parts: SessionsParts;
  readonly #sessions = new Map<Region, Session>();

  constructor(parts: SessionsParts) {
    this.#parts = parts;
  }

  opened(region: Region): Session | undefined {
    return this.#sessions.get(region);
  }

  /** Opens the region's session unless it is open, for tickets of `dataCenter`. */
  open(region: Region, dataCenter: DataCenterId): Session {
    const {endpointOf, ...parts} = this.#parts;
    const open = this.#sessions.get(region);
    if (open) {
      open.identity.use(dataCenter);
      return open;
    }
    const opened = openSession({...parts, region, dataCenter, endpoint: endpointOf(region)});
    this.#sessions.set(region, opened);
    return opened;
  }

  /** Opens the sessions for which something waits on this device, whichever data center is shown. */
  async openWaiting(): Promise<void> {
    for (const region of regionSchema.options) {
      const waiting = (await outboxStoreOf(region).all()).find(({refusal}) => !refusal);
      if (waiting && !this.#sessions.has(region)) this.open(region, dataCenterFor(region, waiting));
    }
  }

  /** Asks who is signed in before anything more is read or sent. */
  forgetPerson(): void {
    for (const {identity} of this.#sessions.values()) identity.forget();
  }

  end(region: Region): void {
    this.#sessions.get(region)?.dispose();
    this.#sessions.delete(region);
  }

  endAll(): void {
    for (const region of [...this.#sessions.keys()]) this.end(region);
  }
}

/** The data center to ask a token for: the ticket's own, or any of the region, as all share its backend. */
function dataCenterFor(region: Region, entry: OutboxEntry): DataCenterId {
  return isReply(entry) ? dataCenters.find((dataCenter) => dataCenter.region === region)!.id : entry.draft.dataCenter;
}
