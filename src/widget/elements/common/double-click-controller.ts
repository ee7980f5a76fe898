import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Longest time between the clicks of a double click, in milliseconds; as most systems have it. */
const interval = 500;
/** Farthest that a hand moves between them, in pixels. */
const tremor = 5;

/**
 * Drops the second click of a double click where the first one has exchanged what is below the pointer: who clicks
 * "Submit Ticket" twice does not mean the button that has come in its place.
 */
export class DoubleClickController implements ReactiveController {
  #last: {event: MouseEvent; target: Element | undefined; name: string | null | undefined} | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('click', this.#onClick, {capture: true});
  }

  hostDisconnected(): void {
    this.host.removeEventListener('click', this.#onClick, {capture: true});
    this.#last = undefined;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const last = this.#last;
    const target = targetOf(event);
    this.#last = {event, target, name: target?.textContent};
    // A button that is called otherwise does something else by now.
    if (!last || !isSecond(event, last.event) || (isThere(last.target) && last.target?.textContent === last.name))
      return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** The browser's own count starts anew in some browsers where the target is another; keys have none. */
function isSecond(event: MouseEvent, first: MouseEvent): boolean {
  if (event.detail === 0) return false;
  if (event.detail > 1) return true;
  const isNear = Math.hypot(event.clientX - first.clientX, event.clientY - first.clientY) <= tremor;
  return isNear && event.timeStamp - first.timeStamp < interval;
}

function targetOf(event: MouseEvent): Element | undefined {
  return event.composedPath().find((node) => node instanceof Element && node.matches('button, a, [role]')) as
    Element | undefined;
}

function isThere(target: Element | undefined): boolean {
  return !target || target.getClientRects().length > 0;
}
