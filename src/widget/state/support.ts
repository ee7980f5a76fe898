import {
  dataCenterOf,
  parseDataCenterId,
  regionOf,
  regions,
  type DataCenterId,
  type Region,
} from '../../contract/data-centers.ts';
import {Changes} from './changes.ts';
import {findDataCenter} from './find-data-center.ts';
import {askHost} from './identity.ts';
import type {Session} from './session.ts';
import {Sessions} from './sessions.ts';
import {Shown, type SupportView} from './shown.ts';
import type {SupportNews} from './support-news.ts';
import type {SupportSettings} from './support-settings.ts';
import type {Writing} from './writing.ts';
import {WritingPart} from './writing-part.ts';

/**
 * The root of the state: which data center, its region's session, what is shown and what is being written. The latter
 * outlives a switch of the region; everything else is the session's and is replaced with it.
 */
export class Support {
  readonly changes = new Changes();
  readonly shown = new Shown(() => this.changes.announce());
  readonly news: SupportNews;
  readonly #sessions: Sessions;
  #settings: SupportSettings;
  #dataCenter: DataCenterId | undefined;
  #isStarted = false;
  #settled = false;
  /** Counts what has ended: what began before that has no say any more. */
  #ends = 0;
  #dataCenterMissing = false;
  readonly #part: WritingPart;

  constructor(settings: SupportSettings, news: SupportNews) {
    this.#settings = settings;
    this.news = news;
    this.#sessions = new Sessions({
      endpointOf: (region) => this.#settings.endpoints[region],
      getToken: ({dataCenter}) => askHost(this.#settings.getToken, dataCenter),
      onOpened: (session) => this.writing?.join(session),
      onOtherPerson: () => this.#startOver(),
    });
    this.#part = new WritingPart(this, settings.prefill, (writing) => {
      for (const session of this.#sessions.all) writing.join(session);
      writing.follow(this.session, this.#dataCenter);
      this.changes.announce();
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

  /** Whether it is known by now which data center the page, the token or the host stand for, if any. */
  get settled(): boolean {
    return this.#settled;
  }

  get dataCenterMissing(): boolean {
    return this.#dataCenterMissing;
  }

  /** What is being written and what is on its way; missing until {@link loadWriting}. */
  get writing(): Writing | undefined {
    return this.#part.loaded;
  }

  /** Fetches what it takes to write. Rejects with a `SupportError` when it cannot be had; a later call may succeed. */
  loadWriting(): Promise<Writing> {
    return this.#part.load();
  }

  /** Finds the data center: the prefilled one, else the attribute's, the token's or the host's, else the person is asked. */
  async start(): Promise<void> {
    this.#isStarted = true;
    this.#part.prefill(this.#settings.prefill);
    const kept = this.#part.loadIfNeeded();
    // What the page gives for the form decides first; without it, nothing has to wait.
    if (this.#part.isPrefilled) await kept;
    const given = this.writing?.prefilling.dataCenter;
    const ends = this.#ends;
    const found = await findDataCenter({...this.#settings, given}, () => askHost(this.#settings.getToken));
    if (ends !== this.#ends) return; // The next opening asks anew.
    // Somebody may have chosen one while the token was on its way.
    if (!this.#dataCenter && found) this.choose(found);
    this.#settled = true;
    this.changes.announce();
    await kept;
  }

  /**
   * Takes up what the page says now. Sessions end only where they would speak to another address; a new way to a
   * token is used from the next request on, since somebody else may have signed in.
   */
  configure(settings: SupportSettings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (!this.#isStarted) return;
    const isOpen = this.session !== undefined;
    if (before.getToken !== settings.getToken) this.#sessions.forgetPerson();
    for (const region of regions) {
      if (before.endpoints[region] !== settings.endpoints[region]) this.#sessions.end(region);
    }
    const named = before.dataCenter === settings.dataCenter ? undefined : parseDataCenterId(settings.dataCenter);
    // What has ended, as by signing out, begins anew when the panel is opened and not before.
    const wanted = named ?? (isOpen ? this.#dataCenter : undefined);
    if (wanted) this.choose(wanted);
    this.#part.prefill(settings.prefill);
  }

  /** The panel is opened, perhaps after a while: whoever is signed in by now is asked for anew. */
  async reopen(): Promise<void> {
    if (!this.#settled) return this.start();
    const {session} = this;
    session?.identity.forget();
    // A session that ended when the element left the page begins anew, and reads by itself.
    if (this.#dataCenter) this.choose(this.#dataCenter);
    void session?.requests.load();
    this.shown.look();
    void session?.sending?.outbox.drain();
    void this.#part.loadIfNeeded();
  }

  /** Shows `id`, with its region's session in the place of another's. What was typed stays. */
  choose(id: DataCenterId): void {
    const {region} = dataCenterOf(id);
    if (id !== this.#dataCenter) this.shown.leaveSubmission();
    if (region !== regionOf(this.#dataCenter)) this.shown.leaveTicket();
    this.#dataCenter = id;
    this.#dataCenterMissing = false;
    if (region) void this.openSession(region, id).requests.show();
    this.writing?.follow(this.session, id);
    this.changes.announce();
  }

  /** Opens the region's session unless it is open, for tickets of `dataCenter`. */
  openSession(region: Region, dataCenter: DataCenterId): Session {
    return this.#sessions.open(region, dataCenter);
  }

  /** Says that a data center has to be chosen first. */
  askDataCenter(): void {
    this.#dataCenterMissing = true;
    this.changes.announce();
  }

  /** Opens a ticket of the region for reading; `origin` is the tab to go back to. What is being typed stays. */
  showTicket(id: string, origin?: SupportView): void {
    this.shown.showThread(this.session?.thread(id), origin);
  }

  /** Shows how far a ticket has come that is on its way to the session's region. */
  showSubmission(session: Session, key: string): void {
    const {sending} = session;
    if (sending) this.shown.showSubmission({session, sending, key});
  }

  /** Looks for what has changed, as long as somebody looks at it. Rejects as the api does. */
  async refresh(): Promise<void> {
    await this.session?.requests.refresh();
    await this.shown.threadInSight?.refresh();
  }

  /** Ends all that runs. {@link reopen} takes it up again, with what was typed. */
  dispose(): void {
    this.#ends++;
    this.shown.leaveSubmission();
    this.shown.leaveTicket();
    this.writing?.follow(undefined, undefined);
    this.#sessions.endAll();
  }

  /** Forgets the person and all that this page keeps of them. The next opening asks the host who is signed in. */
  async logout(): Promise<void> {
    this.writing?.forget();
    this.dispose();
    this.shown.show('requests');
    await this.writing?.purge();
  }

  /** Somebody else is signed in: nothing of the one before stays in sight, in the form or on this device. */
  #startOver(): void {
    this.writing?.forget();
    this.dispose();
    if (this.#dataCenter) this.choose(this.#dataCenter);
    void this.#part.loadIfNeeded();
  }
}
