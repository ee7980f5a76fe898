import type {Page} from 'playwright-core';

type Realm = ReadonlyMap<string, readonly (readonly [key: string | symbol, value: unknown, set: unknown])[]>;

/**
 * The globals of a page, and what its namespaces, its lasting objects, its constructors and their prototypes hold. Runs
 * in the page.
 */
function snapshotRealm(): Realm {
  const describe = (thing: object) =>
    Reflect.ownKeys(thing).map((key) => {
      const {value, get, set} = Object.getOwnPropertyDescriptor(thing, key)!;
      return [key, value ?? get, set] as const;
    });
  const things = Object.getOwnPropertyNames(window).flatMap((name) => {
    const value: unknown = Object.getOwnPropertyDescriptor(window, name)?.value;
    if (typeof value === 'object' && value !== null && value !== window && name !== 'realm')
      return [[name, describe(value)] as const];
    if (typeof value !== 'function') return [];
    const prototype: unknown = value.prototype;
    const shared = typeof prototype === 'object' && prototype !== null;
    const own = [name, describe(value)] as const;
    return shared ? [own, [`${name}.prototype`, describe(prototype)] as const] : [own];
  });
  const lasting = Object.entries({document, navigator, history, customElements}).map(
    ([name, thing]) => [name, describe(thing)] as const,
  );
  const globals = Reflect.ownKeys(window).map((name) => [name, undefined, undefined] as const);
  return new Map([['globals', globals], ...things, ...lasting]);
}

/** A script that keeps how the realm of a page is, before the page's own scripts. */
export const takeRealm = `globalThis.realm = (${String(snapshotRealm)})();`;

/** What was added to the realm of `page` since {@link takeRealm}, and what of it was changed or is gone. */
export function foreignGlobals(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const now = (${String(snapshotRealm)})();
    const {realm} = globalThis;
    const changed = [];
    for (const [name, before] of realm) {
      const was = new Map(before.map(([key, ...values]) => [key, values]));
      const is = new Map((now.get(name) ?? []).map(([key, ...values]) => [key, values]));
      for (const key of new Set([...was.keys(), ...is.keys()])) {
        const [a, b] = [was.get(key), is.get(key)];
        if (a && b && a.every((value, at) => Object.is(value, b[at]))) continue;
        changed.push((name === 'globals' ? '' : name + '.') + String(key) + (b ? '' : ' is gone'));
      }
    }
    return changed.filter((name) => name !== 'realm');
  })()`);
}
