import type {DataCenterId, Region} from '../../contract/data-centers.ts';
import {openSession, type Session, type SessionParts} from './session.ts';

export interface SessionsParts extends Pick<SessionParts, 'getToken' | 'onOtherPerson'> {
  endpointOf: (region: Region) => string;
  onOpened: (session: Session) => void;
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

  get all(): readonly Session[] {
    return [...this.#sessions.values()];
  }

  opened(region: Region): Session | undefined {
    return this.#sessions.get(region);
  }

  /** Opens the region's session unless it is open, for tickets of `dataCenter`. */
  open(region: Region, dataCenter: DataCenterId): Session {
    const {endpointOf, onOpened, onOtherPerson, getToken} = this.#parts;
    const open = this.#sessions.get(region);
    if (open) {
      open.identity.use(dataCenter);
      return open;
    }
    const opened: Session = openSession({
      region,
      dataCenter,
      endpoint: endpointOf(region),
      getToken,
      // One that has ended may still be told so, by an answer that was on its way when somebody else signed in.
      onOtherPerson: () => this.#sessions.get(region) === opened && onOtherPerson(),
    });
    this.#sessions.set(region, opened);
    onOpened(opened);
    return opened;
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
