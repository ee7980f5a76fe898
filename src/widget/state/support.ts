import {
  dataCenterOf,
  dataCenterOfHost,
  parseDataCenterId,
  type DataCenterId,
  type Region,
} from '../../contract/data-centers.ts';
import type {Ticket} from '../../contract/ticket.ts';
import type {OutboxEntry} from '../storage/outbox-store.ts';
import {Changes} from './changes.ts';
import type {Draft} from './draft.ts';
import {askHost, type GetToken} from './identity.ts';
import {readPerson} from './person.ts';
import {openSession, type Session} from './session.ts';

/** The panel's tabs. */
export type SupportView = 'requests' | 'add-ticket';

/** A ticket in the outbox, shown in the form's place until one turns to something else. */
export interface Submission {
  readonly session: Session;
  readonly key: string;
}

/** What the page says of itself. */
export interface SupportSettings {
  /** The attribute's value; anything that is no data center counts as not given. */
  readonly dataCenter?: string | null;
  readonly endpoints: Readonly<Record<Region, string>>;
  readonly getToken: GetToken | undefined;
  /** Host name of the page. */
  readonly host: string;
}

/**
 * The root of the state: which data center, its session, and what is being typed. The draft outlives a
 * switch of the data center; everything else is the session's and is replaced with it.
 */
export class Support {
  readonly changes = new Changes();
  readonly draft: Draft;
  readonly #settings: SupportSettings;
  readonly #onReceived: (ticket: Ticket) => void;
  /** A session that was left still sends what waits in it, to its own region and no other. */
  readonly #sessions = new Map<DataCenterId, Promise<Session>>();
  #dataCenter: DataCenterId | undefined;
  #session: Session | undefined;
  #view: SupportView = 'requests';
  #submission: Submission | undefined;
  #settled = false;
  #disposed = false;

  constructor(settings: SupportSettings, draft: Draft, onReceived: (ticket: Ticket) => void) {
    this.draft = draft;
    this.#settings = settings;
    this.#onReceived = onReceived;
  }

  get dataCenter(): DataCenterId | undefined {
    return this.#dataCenter;
  }

  /** Missing while none is known, while it opens, and where there is only e-mail. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** Resolves with the session as soon as it is open; with `undefined` where there is none. */
  async opened(): Promise<Session | undefined> {
    return this.#dataCenter && this.#sessions.get(this.#dataCenter);
  }

  get view(): SupportView {
    return this.#view;
  }

  get submission(): Submission | undefined {
    return this.#submission;
  }

  /** Whether it is known by now which data center the page, the token or the host stand for, if any. */
  get settled(): boolean {
    return this.#settled;
  }

  /** Finds the data center: the attribute's, else the token's, else the host's, else the person is asked. */
  async start(): Promise<void> {
    const {dataCenter, host} = this.#settings;
    const found = parseDataCenterId(dataCenter) ?? (await this.#dataCenterOfToken()) ?? dataCenterOfHost(host);
    // Somebody may have chosen one while the token was on its way.
    if (!this.#dataCenter && found) await this.choose(found);
    this.#settled = true;
    this.changes.announce();
  }

  /** Replaces the session by that of `id`. What was typed stays. */
  async choose(id: DataCenterId): Promise<void> {
    this.#dataCenter = id;
    this.#session = undefined;
    this.#submission = undefined;
    this.changes.announce();
    const session = await this.#sessionOf(id);
    if (this.#disposed) session?.dispose();
    // A later choice has overtaken this one.
    if (this.#disposed || this.#dataCenter !== id) return;
    this.#session = session;
    this.changes.announce();
  }

  /** Shows a tab. A submission that was shown stays in the list; the form is free for the next ticket. */
  show(view: SupportView): void {
    if (view !== this.#view) this.#submission = undefined;
    this.#view = view;
    this.changes.announce();
  }

  showSubmission(session: Session, key: string): void {
    this.#view = 'add-ticket';
    this.#submission = {session, key};
    this.changes.announce();
  }

  /** Shows the form again. */
  leaveSubmission(): void {
    this.#submission = undefined;
    this.changes.announce();
  }

  /** Takes a refused ticket back into the form. What is being typed there must not be lost, so it has to be empty. */
  async edit(session: Session, entry: OutboxEntry): Promise<void> {
    if (!this.draft.isEmpty) return;
    this.draft.restore(entry.draft, entry.key, entry.refusal?.issues ?? []);
    this.show('add-ticket');
    this.leaveSubmission();
    await session.outbox.remove(entry.key);
  }

  dispose(): void {
    this.#disposed = true;
    for (const opening of this.#sessions.values()) void opening.then((session) => session.dispose());
    this.#sessions.clear();
  }

  async #sessionOf(id: DataCenterId): Promise<Session | undefined> {
    const {endpoints, getToken} = this.#settings;
    const {region} = dataCenterOf(id);
    if (!region) return undefined;
    let opening = this.#sessions.get(id);
    if (!opening) {
      opening = openSession({
        dataCenter: id,
        region,
        endpoint: endpoints[region],
        getToken: getToken ?? noToken,
        onReceived: (ticket) => this.#onReceived(ticket),
      });
      this.#sessions.set(id, opening);
    }
    return opening;
  }

  async #dataCenterOfToken(): Promise<DataCenterId | undefined> {
    const {getToken} = this.#settings;
    if (!getToken) return undefined;
    try {
      return readPerson(await askHost(getToken, undefined))?.dataCenter;
    } catch {
      return undefined;
    }
  }
}

function noToken(): never {
  throw new Error('The page gives no token: set getToken or token-url.');
}
