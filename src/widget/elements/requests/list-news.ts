import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PanelMessages} from '../../i18n/messages.ts';
import type {Requests} from '../../state/requests.ts';
import type {Support} from '../../state/support.ts';
import {waitingTickets} from '../../state/waiting-tickets.ts';

/**
 * What has come of loading the list, for those who do not see it: said once, and only while the list is in sight. That
 * scrolling has brought more says nothing to somebody who goes through the rows.
 */
export class ListNews implements ReactiveController {
  readonly #support: () => Support;
  #isLoading = false;
  #brought: number | undefined;

  constructor(host: ReactiveControllerHost, support: () => Support) {
    this.#support = support;
    host.addController(this);
  }

  hostUpdate(): void {
    const requests = this.#inSight;
    const isReady = requests?.phase === 'ready';
    const isLoading = requests?.phase === 'loading';
    if (isReady && this.#isLoading) this.#brought = requests.isAwaited ? this.#count(requests) : undefined;
    // Out of sight it would be said again later. Scrolling may go on at once: what was brought is said all the same.
    else if (!isReady && (!isLoading || requests.isAwaited)) this.#brought = undefined;
    this.#isLoading = isLoading;
  }

  get #inSight(): Requests | undefined {
    const {shown, session} = this.#support();
    return shown.view === 'requests' && !shown.thread ? session?.requests : undefined;
  }

  in({requests}: PanelMessages): string {
    return this.#brought === undefined ? '' : requests.shown(this.#brought);
  }

  /** What is on its way is listed as well, unless the list is narrowed. */
  #count({tickets, filter}: Requests): number {
    const {session, writing} = this.#support();
    const isNarrowed = Object.keys(filter).length > 0;
    return tickets.length + (session && !isNarrowed ? waitingTickets(session, writing).length : 0);
  }
}
