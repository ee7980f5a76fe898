import type {Sending} from './sending.ts';
import type {Session} from './session.ts';
import type {Thread} from './thread.ts';

/** The panel's tabs. */
export type SupportView = 'requests' | 'add-ticket';

/** A ticket in the outbox, shown in the form's place until one turns to something else. */
export interface Submission {
  readonly session: Session;
  readonly sending: Sending;
  readonly key: string;
}

/** What the panel shows: a tab, and in it a ticket that is read or one that is on its way. */
export class Shown {
  readonly #onChange: () => void;
  #view: SupportView = 'requests';
  #thread: Thread | undefined;
  #submission: Submission | undefined;
  /** Where the ticket was opened, as long as one has not turned to another tab. */
  #origin: SupportView = 'requests';

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get view(): SupportView {
    return this.#view;
  }

  /** The ticket that is open for reading, in the list's place. */
  get thread(): Thread | undefined {
    return this.#thread;
  }

  /** {@link thread}, unless another tab hides it. */
  get threadInSight(): Thread | undefined {
    return this.#view === 'requests' ? this.#thread : undefined;
  }

  /** Reads the ticket in sight anew, unless it is being read for the first time. */
  look(): void {
    const thread = this.threadInSight;
    if (thread?.phase !== 'loading') void thread?.load();
  }

  get submission(): Submission | undefined {
    return this.#submission;
  }

  /**
   * Shows a tab, and there what it begins with. A submission that was shown stays in the list. What is no tab, as a page
   * may ask for anything, stands for Requests.
   */
  show(view: SupportView): void {
    this.#submission = undefined;
    this.#origin = 'requests';
    const before = this.#view;
    this.#view = view === 'add-ticket' ? view : 'requests';
    // What has come out of sight.
    if (before !== 'requests') this.look();
    this.#onChange();
  }

  /** The tab to which {@link back} leads. */
  get origin(): SupportView {
    return this.#origin;
  }

  /** Shows Requests with a ticket open for reading; with none, the list. `origin`: the tab to go back to. */
  showThread(thread: Thread | undefined, origin: SupportView = 'requests'): void {
    this.#view = 'requests';
    this.#thread = thread;
    this.show('requests');
    this.#origin = origin;
  }

  /** Leaves the ticket for the place where it was opened. */
  back(): void {
    this.#thread = undefined;
    this.show(this.#origin);
  }

  showSubmission(submission: Submission): void {
    this.#view = 'add-ticket';
    this.#submission = submission;
    this.#onChange();
  }

  leaveTicket(): void {
    this.#thread = undefined;
    this.#onChange();
  }

  leaveSubmission(): void {
    this.#submission = undefined;
    this.#onChange();
  }
}
