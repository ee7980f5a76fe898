import {
  dataCenterOf,
  parseDataCenterId,
  regionOf,
  regionSchema,
  type DataCenterId,
} from '../../contract/data-centers.ts';
import type {Ticket} from '../../contract/ticket.ts';
import {outboxStoreOf, type TicketEntry} from '../storage/outbox-store.ts';
import {removeExpired} from '../storage/remove-expired.ts';
import {scopeOfDraft} from '../storage/upload-store.ts';
import {Changes} from './changes.ts';
import {Draft} from './draft.ts';
import {DraftKeeper} from './draft-keeper.ts';
import type {LeftDraft} from './draft-shelf.ts';
import {findDataCenter} from './find-data-center.ts';
import {askHost} from './identity.ts';
import {Prefilling} from './prefilling.ts';
import type {Session} from './session.ts';
import {Sessions} from './sessions.ts';
import {Shown, type SupportView} from './shown.ts';
import type {SupportSettings} from './support-settings.ts';
import {Uploads} from './uploads.ts';

/**
 * The root of the state: which data center, its region's session, what is shown and what is being typed. The draft
 * outlives a switch of the region; everything else is the session's and is replaced with it.
 */
export class Support {
  readonly changes = new Changes();
  readonly draft = new Draft();
  readonly prefilling = new Prefilling({
    draft: this.draft,
    dataCenter: () => this.#dataCenter,
    choose: (id) => this.choose(id),
  });
  readonly uploads = new Uploads(scopeOfDraft(this.draft.key));
  readonly keeper = new DraftKeeper(this.draft, this.uploads);
  readonly shown = new Shown(() => this.changes.announce());
  readonly #sessions: Sessions;
  #settings: SupportSettings;
  #dataCenter: DataCenterId | undefined;
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
    this.prefilling.use(settings.prefilled);
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

  /** Finds the data center: the attribute's, else the token's, else the host's, else the person is asked. */
  async start(): Promise<void> {
    void removeExpired(regionSchema.options);
    const found = await findDataCenter(this.#settings, () => this.#askHost(undefined));
    // Somebody may have chosen one while the token was on its way.
    if (!this.#dataCenter && found) this.choose(found);
    this.#settled = true;
    this.changes.announce();
    await this.#sessions.openWaiting();
  }

  /**
   * Takes up what the page says now. Sessions end only where they would speak to another address; a new way to a
   * token is used from the next request on, since somebody else may have signed in.
   */
  configure(settings: SupportSettings): void {
    const before = this.#settings;
    this.#settings = settings;
    const isOpen = this.session !== undefined;
    if (before.getToken !== settings.getToken) this.#sessions.forgetPerson();
    for (const region of regionSchema.options) {
      if (before.endpoints[region] !== settings.endpoints[region]) this.#sessions.end(region);
    }
    const named = before.dataCenter === settings.dataCenter ? undefined : parseDataCenterId(settings.dataCenter);
    // What has ended, as by signing out, begins anew when the panel is opened and not before.
    const wanted = named ?? (isOpen ? this.#dataCenter : undefined);
    if (wanted) this.choose(wanted);
    if (before.prefilled !== settings.prefilled) this.prefilling.use(settings.prefilled);
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
    if (id !== this.#dataCenter) this.shown.leaveSubmission();
    if (region !== regionOf(this.#dataCenter)) this.shown.leaveTicket();
    this.#dataCenter = id;
    this.#dataCenterMissing = false;
    if (region) void this.#sessions.open(region, id).requests.show();
    const {session} = this;
    if (session) this.keeper.follow({region: session.region, identity: session.identity, dataCenter: id});
    else this.keeper.stop();
    this.uploads.use(session?.uploader);
    this.changes.announce();
  }

  /** Takes a kept draft into the form, and its data center with it. */
  openDraft(left: LeftDraft): void {
    this.keeper.open(left);
    this.choose(left.dataCenter);
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

  /** Looks for what has changed, as long as somebody looks at it. Rejects as the api does. */
  async refresh(): Promise<void> {
    await this.session?.requests.refresh();
    await this.shown.thread?.refresh();
  }

  /**
   * Takes a refused ticket back into the form, under its own data center. What is being typed there must not be
   * lost, so it has to be empty. The outbox keeps the ticket until the mended one takes its place.
   */
  async edit(session: Session, entry: TicketEntry): Promise<void> {
    if (!this.draft.isEmpty) return;
    this.draft.restore(entry);
    this.choose(entry.draft.dataCenter);
    this.uploads.takeBack(entry);
    this.shown.show('add-ticket');
    if (this.draft.key !== entry.key) await session.outbox.remove(entry.key);
  }

  /** Ends all that runs. {@link reopen} takes it up again, with what was typed. */
  dispose(): void {
    this.shown.leaveSubmission();
    this.shown.leaveTicket();
    this.keeper.stop();
    this.uploads.use(undefined);
    this.#sessions.endAll();
  }

  /** Forgets the person and all that this page keeps of them. The next opening asks the host who is signed in. */
  async logout(): Promise<void> {
    this.keeper.forget();
    this.dispose();
    this.shown.show('requests');
    await Promise.all(regionSchema.options.map((region) => outboxStoreOf(region).purge()));
  }

  /** Somebody else is signed in: nothing of the one before stays in sight or in the form. */
  #startOver(): void {
    this.keeper.forget();
    this.dispose();
    if (this.#dataCenter) this.choose(this.#dataCenter);
  }

  #askHost(dataCenter: DataCenterId | undefined): Promise<string> {
    const {getToken} = this.#settings;
    if (!getToken) return Promise.reject(new Error('The page gives no token: set getToken or token-url.'));
    return askHost(getToken, dataCenter);
  }
}
