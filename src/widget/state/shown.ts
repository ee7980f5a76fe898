import type {Session} from './session.ts';
import type {Thread} from './thread.ts';

/** The panel's tabs. */
export type SupportView = 'requests' | 'add-ticket';

/** A ticket in the outbox, shown in the form's place until one turns to something else. */
export interface Submission {
  readonly session: Session;
  readonly key: string;
}

/** What the panel shows: a tab, and in it a ticket that is read or one that is on its way. */
export class Shown {
  readonly #onChange: () => void;
  #view: SupportView = 'requests';
  #thread: Thread | undefined;
  #submission: Submission | undefined;

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

  get submission(): Submission | undefined {
    return this.#submission;
  }

  /** Shows a tab, and there what it begins with. A submission that was shown stays in the list. */
  show(view: SupportView): void {
    this.#submission = undefined;
    this.#view = view;
    this.#onChange();
  }

  /** Shows Requests with a ticket open for reading; with none, the list. */
  showThread(thread: Thread | undefined): void {
    this.#thread = thread;
    this.show('requests');
  }

  showSubmission(session: Session, key: string): void {
    this.#view = 'add-ticket';
    this.#submission = {session, key};
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
