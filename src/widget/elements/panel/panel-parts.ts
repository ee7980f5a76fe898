import type {ReactiveControllerHost} from 'lit';
import type {Shown} from '../../state/shown.ts';
import {PartController} from './part-controller.ts';

type Load = () => Promise<unknown>;

/** What the panel fetches when somebody turns to it: the part that shows a ticket, and the one that files one. */
export class PanelParts {
  readonly ticket: PartController;
  readonly form: PartController;

  /** `load` is given what fetches a part's module, and resolves when all is there that it takes to show it. */
  constructor(host: ReactiveControllerHost, load: (module: Load) => Promise<unknown>) {
    this.ticket = new PartController(host, () => load(() => import('../ticket/psw-ticket.ts')));
    this.form = new PartController(host, () => load(() => import('../ticket-form/psw-ticket-form.ts')));
  }

  need(shown: Shown): void {
    if (shown.view === 'add-ticket') this.form.need();
    if (shown.thread) this.ticket.need();
  }

  /** Whether what one has turned to is yet to come. */
  isMissing({view, thread}: Shown): boolean {
    return view === 'add-ticket' ? !this.form.isReady : Boolean(thread && !this.ticket.isReady);
  }
}
