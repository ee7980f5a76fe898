import type {PartnerSupportWidget} from './partner-support-widget.ts';

/** What `PartnerSupport('…')` does by the element's own method of that name. */
export type PartnerSupportMethod =
  'open' | 'close' | 'toggle' | 'show' | 'hide' | 'showTicket' | 'identify' | 'logout' | 'prefill' | 'destroy';

type EventName = keyof HTMLElementEventMap extends infer Name
  ? Name extends `partner-support-${infer Short}`
    ? Short
    : never
  : never;
type EventOf<Name extends EventName> = HTMLElementEventMap[`partner-support-${Name}` & keyof HTMLElementEventMap];
type Listener<Name extends EventName> = (event: EventOf<Name>) => void;

/** The method's name, and what it takes. */
export type PartnerSupportCall = readonly [string, ...unknown[]];

/**
 * The global function of the script tag. Before the loader is through it keeps the calls (and returns nothing of use),
 * then it does them.
 */
export interface PartnerSupportQueue {
  <Name extends PartnerSupportMethod>(
    method: Name,
    ...args: Parameters<PartnerSupportWidget[Name]>
  ): ReturnType<PartnerSupportWidget[Name]>;
  /** Listens to `partner-support-NAME`, until what it returns is called. */
  <Name extends EventName>(what: 'on' | 'once', name: Name, listener: Listener<Name>): () => void;
  <Name extends EventName>(what: 'off', name: Name, listener: Listener<Name>): void;
  /** Sets properties, such as `{theme: 'dark'}`. */
  (what: 'set', properties: Partial<PartnerSupportWidget>): void;
  /** Where calls go: a list until the loader is through. */
  q?: {push(call: PartnerSupportCall): unknown} | undefined;
  /** Of the loader that runs on this page. */
  version?: string | undefined;
}

declare global {
  interface Window {
    PartnerSupport?: PartnerSupportQueue;
  }
}
