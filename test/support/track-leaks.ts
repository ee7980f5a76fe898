/** What a page still has of what was begun in it: `what` names it, such as `window focus` or `timer`. */
export interface Leaks {
  /** What is there now, each as often as it is there. Counts begin with {@link trackLeaks}. */
  left(): string[];
}

/**
 * Counts from now on what the widget's scripts begin and end in a page: listeners on what outlives an element, timers,
 * observers, channels and frames. Runs in the page, before its scripts; the count is `globalThis.leaks`.
 */
export function trackLeaks(): void {
  const live = new Map<unknown, string>();
  // A test's own tools listen as well.
  const isOurs = () => new Error().stack!.includes('/widget/');
  const lasting = new Map<EventTarget, string>([
    [window, 'window'],
    [document, 'document'],
    [visualViewport!, 'visualViewport'],
  ]);
  const nameOf = (target: EventTarget) =>
    lasting.get(target) ?? (target instanceof MediaQueryList ? 'media query' : undefined);
  const ids = new WeakMap<object, number>();
  let next = 0;
  const idOf = (thing: object) => ids.get(thing) ?? (ids.set(thing, next++), ids.get(thing)!);

  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const keyOf = (target: EventTarget, type: string, listener: object, options: unknown) => {
    const capture = typeof options === 'object' && options ? (options as {capture?: boolean}).capture : options;
    return `${idOf(target)} ${type} ${idOf(listener)} ${Boolean(capture)}`;
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    const name = nameOf(target);
    if (name && listener && isOurs()) {
      const key = keyOf(target, type, listener, options);
      live.set(key, `${name} ${type}`);
      const {once, signal} = typeof options === 'object' ? options : {};
      if (once) addEventListener.call(target, type, () => live.delete(key), {once: true});
      signal?.addEventListener('abort', () => live.delete(key));
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (nameOf(target) && listener) live.delete(keyOf(target, type, listener, options));
    return removeEventListener.call(target, type, listener, options);
  };

  for (const [start, end] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
  ] as const) {
    const begin = window[start] as (run: (...args: unknown[]) => void, ...rest: unknown[]) => number;
    const cancel = window[end];
    const wrapped = (run: (...args: unknown[]) => void, ...rest: unknown[]) => {
      const wait = typeof rest[0] === 'number' ? ` of ${rest[0]} ms` : '';
      const id = begin(
        (...args: unknown[]) => {
          if (start !== 'setInterval') live.delete(`${start} ${id}`);
          run(...args);
        },
        ...rest,
      );
      if (isOurs()) live.set(`${start} ${id}`, `${start}${wait}`);
      return id;
    };
    const unset = (id: number) => {
      live.delete(`${start} ${id}`);
      cancel(id);
    };
    Object.assign(window, {[start]: wrapped, [end]: unset});
  }

  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const prototype = window[name].prototype as {observe(...args: unknown[]): void; disconnect(): void};
    const {observe, disconnect} = prototype;
    prototype.observe = function (this: object, ...args) {
      if (isOurs()) live.set(this, name);
      return observe.apply(this, args);
    };
    prototype.disconnect = function (this: object) {
      live.delete(this);
      return disconnect.call(this);
    };
  }

  const Channel = BroadcastChannel;
  window.BroadcastChannel = class extends Channel {
    constructor(name: string) {
      super(name);
      live.set(this, `channel ${name}`);
    }

    override close(): void {
      live.delete(this);
      super.close();
    }
  };

  Object.assign(globalThis, {leaks: {left: () => [...live.values()].toSorted()} satisfies Leaks});
}
