import {dataCenters, parseDataCenterId, regions, type DataCenterId, type Region} from '../../contract/data-centers.ts';
import {isReply, outboxStoreOf, type OutboxEntry, type TicketEntry} from '../storage/outbox-store.ts';
import {removeExpired} from '../storage/remove-expired.ts';
import {scopeOfDraft} from '../storage/upload-store.ts';
import {Draft} from './draft.ts';
import {DraftKeeper} from './draft-keeper.ts';
import type {LeftDraft} from './draft-shelf.ts';
import {Prefilling} from './prefilling.ts';
import {openSending} from './sending.ts';
import type {Session} from './session.ts';
import type {Shown} from './shown.ts';
import type {SupportNews} from './support-news.ts';
import {toPrefilled} from './to-prefilled.ts';
import {Uploads} from './uploads.ts';

/** What writing needs of all the rest. */
export interface WritingDesk {
  readonly dataCenter: DataCenterId | undefined;
  readonly shown: Shown;
  choose(id: DataCenterId): void;
  /** Opens the region's session unless it is open. */
  openSession(region: Region, dataCenter: DataCenterId): Session;
  readonly news: SupportNews;
}

/**
 * The ticket that is being written, with its files, and what is on its way: a chunk of its own, since most who open
 * the panel only want to read. The draft outlives a switch of the region.
 */
export class Writing {
  readonly draft = new Draft();
  readonly prefilling: Prefilling;
  readonly uploads = new Uploads(scopeOfDraft(this.draft.key));
  readonly keeper = new DraftKeeper(this.draft, this.uploads);
  readonly #desk: WritingDesk;

  /** `prefill` is what the page gives for the form, which may be anything. */
  constructor(desk: WritingDesk, prefill: Readonly<Record<string, unknown>>) {
    this.#desk = desk;
    this.prefilling = new Prefilling({
      draft: this.draft,
      dataCenter: () => desk.dataCenter,
      choose: (id) => desk.choose(id),
    });
    this.prefill(prefill);
  }

  prefill(prefill: Readonly<Record<string, unknown>>): void {
    this.prefilling.use(toPrefilled(prefill));
  }

  /** Sends to the session's region what waits for it, and what will be written for it. */
  join(session: Session): void {
    session.sending ??= openSending(session, this.#desk.news);
  }

  /** What is written is for `session` from now on, and kept there. */
  follow(session: Session | undefined, dataCenter: DataCenterId | undefined): void {
    if (session && dataCenter) this.keeper.follow({region: session.region, identity: session.identity, dataCenter});
    else this.keeper.stop();
    this.uploads.use(session?.sending?.uploader);
  }

  /**
   * Removes what is too old from this device, and opens the sessions for which something waits on it, whichever data
   * center is shown.
   */
  async takeUpWhatIsKept(): Promise<void> {
    void removeExpired(regions);
    for (const region of regions) {
      const waiting = (await outboxStoreOf(region).all()).find(({refusal}) => !refusal);
      if (waiting) this.#desk.openSession(region, dataCenterFor(region, waiting));
    }
  }

  /** Takes a kept draft into the form, and its data center with it. */
  openDraft(left: LeftDraft): void {
    this.keeper.open(left);
    this.#desk.choose(left.dataCenter);
  }

  /**
   * Takes a refused ticket back into the form, under its own data center. What is being typed there must not be
   * lost, so it has to be empty. The outbox keeps the ticket until the mended one takes its place; where its key was the
   * reason of the refusal, the form alone has it from here on, as a draft.
   */
  async edit(session: Session, entry: TicketEntry): Promise<void> {
    if (!this.draft.isEmpty) return;
    this.draft.restore(entry);
    this.#desk.choose(entry.draft.dataCenter);
    this.uploads.takeBack(entry);
    this.#desk.shown.show('add-ticket');
    if (this.draft.key !== entry.key) await session.sending?.outbox.remove(entry.key);
  }

  /** The person has left: nothing of theirs stays in the form. */
  forget(): void {
    this.keeper.forget();
  }

  /** Removes what this device keeps to be sent. */
  async purge(): Promise<void> {
    await Promise.all(regions.map((region) => outboxStoreOf(region).purge()));
  }
}

/** The data center to ask a token for: the ticket's own, or any of the region, as all share its backend. */
function dataCenterFor(region: Region, entry: OutboxEntry): DataCenterId {
  const named = isReply(entry) ? undefined : parseDataCenterId(entry.draft.dataCenter);
  return named ?? dataCenters.find((dataCenter) => dataCenter.region === region)!.id;
}
