import {
  dataCenterOf,
  dataCenterOfHost,
  parseDataCenterId,
  regionOf,
  regionSchema,
  type DataCenterId,
  type Region,
} from '../../contract/data-centers.ts';
import type {Ticket} from '../../contract/ticket.ts';
import type {OutboxEntry} from '../storage/outbox-store.ts';
import {Changes} from './changes.ts';
import {Draft} from './draft.ts';
import {askHost, type GetToken} from './identity.ts';
import {readPerson} from './person.ts';
import type {Session} from './session.ts';
import {Sessions} from './sessions.ts';
import {Uploads} from './uploads.ts';

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
  readonly dataCenter: string | null;
  readonly endpoints: Readonly<Record<Region, string>>;
  readonly getToken: GetToken | undefined;
  /** Host name of the page. */
  readonly host: string;
}

/**
 * The root of the state: which data center, its region's session, and what is being typed. The draft outlives a
 * switch of the region; everything else is the session's and is replaced with it.
 */
export class Support {
  readonly changes = new Changes();
  readonly draft = new Draft();
  readonly uploads = new Uploads('ticket');
  readonly #sessions: Sessions;
  #settings: SupportSettings;
  #dataCenter: DataCenterId | undefined;
  #view: SupportView = 'requests';
  #submission: Submission | undefined;
  #settled = false;
  #dataCenterMissing = false;

  constructor(settings: SupportSettings, onReceived: (ticket: Ticket) => void) {
    this.#settings = settings;
    this.#sessions = new Sessions({
      endpointOf: (region) => this.#settings.endpoints[region],
      getToken: ({dataCenter}) => this.#askHost(dataCenter),
      onReceived,
      onOtherPerson: () => this.#startOver(),
    });
  }

  get dataCenter(): DataCenterId | undefined {
    return this.#dataCenter;
  }

  /** The chosen data center's session. Missing while none is chosen, and where there is only e-mail. */
  get session(): Session | undefined {
    const region = regionOf(this.#dataCenter);
    return region && this.#sessions.opened(region);
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

  /** Whether somebody has tried to go on without one. */
  get dataCenterMissing(): boolean {
    return this.#dataCenterMissing;
  }

  /** Finds the data center: the attribute's, else the token's, else the host's, else the person is asked. */
  async start(): Promise<void> {
    const {dataCenter, host} = this.#settings;
    const found = parseDataCenterId(dataCenter) ?? (await this.#dataCenterOfToken()) ?? dataCenterOfHost(host);
    // Somebody may have chosen one while the token was on its way.
    if (!this.#dataCenter && found) this.choose(found);
    this.#settled = true;
    this.changes.announce();
  }

  /**
   * Takes up what the page says now. Sessions end only where they would speak to another address; a new way to a
   * token is used from the next request on, since somebody else may have signed in.
   */
  configure(settings: SupportSettings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (before.getToken !== settings.getToken) this.#sessions.forgetPerson();
    for (const region of regionSchema.options) {
      if (before.endpoints[region] !== settings.endpoints[region]) this.#sessions.end(region);
    }
    const named = before.dataCenter === settings.dataCenter ? undefined : parseDataCenterId(settings.dataCenter);
    const wanted = named ?? this.#dataCenter;
    if (wanted) this.choose(wanted);
  }

  /** The panel is opened, perhaps after a while: whoever is signed in by now is asked for anew. */
  reopen(): void {
    const {session} = this;
    session?.identity.forget();
    // A session that ended when the element left the page begins anew, and reads by itself.
    if (this.#dataCenter) this.choose(this.#dataCenter);
    void session?.requests.load();
    void session?.outbox.drain();
  }

  /** Shows `id`, with its region's session in the place of another's. What was typed stays. */
  choose(id: DataCenterId): void {
    const {region} = dataCenterOf(id);
    if (id !== this.#dataCenter) this.#submission = undefined;
    this.#dataCenter = id;
    this.#dataCenterMissing = false;
    if (region) this.#sessions.open(region, id);
    this.uploads.use(this.session?.uploader);
    this.changes.announce();
  }

  /** Says that a data center has to be chosen first. */
  askDataCenter(): void {
    this.#dataCenterMissing = true;
    this.changes.announce();
  }

  /** Shows a tab, and there what it begins with. A submission that was shown stays in the list. */
  show(view: SupportView): void {
    this.#submission = undefined;
    this.#view = view;
    this.changes.announce();
  }

  showSubmission(session: Session, key: string): void {
    this.#view = 'add-ticket';
    this.#submission = {session, key};
    this.changes.announce();
  }

  /**
   * Takes a refused ticket back into the form, under its own data center. What is being typed there must not be
   * lost, so it has to be empty. The outbox keeps the ticket until the mended one takes its place.
   */
  async edit(session: Session, entry: OutboxEntry): Promise<void> {
    if (!this.draft.isEmpty) return;
    this.draft.restore(entry);
    this.choose(entry.draft.dataCenter);
    this.uploads.takeBack(entry);
    this.show('add-ticket');
    if (this.draft.key !== entry.key) await session.outbox.remove(entry.key);
  }

  /** Ends all that runs. {@link reopen} takes it up again, with what was typed. */
  dispose(): void {
    this.#submission = undefined;
    this.uploads.use(undefined);
    this.#sessions.endAll();
  }

  /** Somebody else is signed in: nothing of the one before stays in sight or in the form. */
  #startOver(): void {
    this.dispose();
    this.draft.clear();
    this.uploads.clear();
    if (this.#dataCenter) this.choose(this.#dataCenter);
  }

  #askHost(dataCenter: DataCenterId | undefined): Promise<string> {
    const {getToken} = this.#settings;
    if (!getToken) return Promise.reject(new Error('The page gives no token: set getToken or token-url.'));
    return askHost(getToken, dataCenter);
  }

  async #dataCenterOfToken(): Promise<DataCenterId | undefined> {
    try {
      return parseDataCenterId(readPerson(await this.#askHost(undefined))?.dataCenter);
    } catch {
      return undefined;
    }
  }
}
