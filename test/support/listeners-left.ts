/** Watches what listens to window and document from now on; the result ends that, and tells what was not taken off. */
export function listenersLeft(): () => string[] {
  const left = new Map<unknown, string>();
  const restore = [window, document, MediaQueryList.prototype].map((target) => {
    const {addEventListener: add, removeEventListener: remove} = target;
    target.addEventListener = function (this: EventTarget, type: string, listener: unknown, options?: unknown) {
      left.set(`${type}${String(ids.get(listener as object) ?? newId(listener as object))}`, type);
      add.call(this ?? target, type, listener as EventListener, options as AddEventListenerOptions);
    };
    target.removeEventListener = function (this: EventTarget, type: string, listener: unknown, options?: unknown) {
      left.delete(`${type}${String(ids.get(listener as object))}`);
      remove.call(this ?? target, type, listener as EventListener, options as AddEventListenerOptions);
    };
    return () => {
      delete (target as {addEventListener?: unknown}).addEventListener;
      delete (target as {removeEventListener?: unknown}).removeEventListener;
    };
  });
  return () => {
    restore.forEach((each) => each());
    return [...left.values()];
  };
}

const ids = new WeakMap<object, number>();
let lastId = 0;
function newId(listener: object): number {
  ids.set(listener, ++lastId);
  return lastId;
}
