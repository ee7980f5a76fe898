/**
 * Watches from now on what listens to window, document, visual viewport and media queries, and which observers observe;
 * the result ends that, and tells what is still there: `online` of a listener, `ResizeObserver` of an observer.
 */
export function listenersLeft(): () => string[] {
  const left = new Map<string, string>();
  const targets = [window, document, visualViewport!, MediaQueryList.prototype];
  const restore = targets.map((target) => {
    const {addEventListener: add, removeEventListener: remove} = target;
    // A function outside a class has no `this` where a script calls it by its name alone.
    const keyOf = (of: unknown, type: string, listener: unknown) =>
      `${type} ${idOf(of ?? window)} ${idOf(listener as object)}`;
    target.addEventListener = function (this: EventTarget, type: string, listener: unknown, options?: unknown) {
      left.set(keyOf(this, type, listener), type);
      add.call(this ?? target, type, listener as EventListener, options as AddEventListenerOptions);
    };
    target.removeEventListener = function (this: EventTarget, type: string, listener: unknown, options?: unknown) {
      left.delete(keyOf(this, type, listener));
      remove.call(this ?? target, type, listener as EventListener, options as AddEventListenerOptions);
    };
    return () => {
      delete (target as {addEventListener?: unknown}).addEventListener;
      delete (target as {removeEventListener?: unknown}).removeEventListener;
    };
  });
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const prototype = window[name].prototype as {observe(...args: unknown[]): void; disconnect(): void};
    const {observe, disconnect} = prototype;
    prototype.observe = function (this: object, ...args) {
      left.set(`${name} ${idOf(this)}`, name);
      observe.apply(this, args);
    };
    prototype.disconnect = function (this: object) {
      left.delete(`${name} ${idOf(this)}`);
      disconnect.call(this);
    };
    restore.push(() => Object.assign(prototype, {observe, disconnect}));
  }
  return () => {
    restore.forEach((each) => each());
    return [...left.values()];
  };
}

const ids = new WeakMap<object, number>();
let lastId = 0;
function idOf(thing: object): number {
  if (!ids.has(thing)) ids.set(thing, ++lastId);
  return ids.get(thing)!;
}
