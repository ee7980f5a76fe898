import type {Page} from 'playwright-core';

type Realm = ReadonlyMap<string, readonly (readonly [key: string | symbol, value: unknown])[]>;

/** The globals of a page, and what its constructors and their prototypes hold. Runs in the page. */
function snapshotRealm(): Realm {
  const describe = (thing: object) =>
    Reflect.ownKeys(thing).map((key) => {
      const {value, get} = Object.getOwnPropertyDescriptor(thing, key)!;
      return [key, value ?? get] as const;
    });
  const constructors = Object.getOwnPropertyNames(window).flatMap((name) => {
    const value: unknown = Object.getOwnPropertyDescriptor(window, name)?.value;
    const prototype: unknown = typeof value === 'function' ? value.prototype : undefined;
    const own = typeof value === 'function' ? [[name, describe(value)] as const] : [];
    const shared = typeof prototype === 'object' && prototype !== null;
    return shared ? [...own, [`${name}.prototype`, describe(prototype)] as const] : own;
  });
  const globals = Object.getOwnPropertyNames(window).map((name) => [name, name] as const);
  return new Map([['globals', globals], ...constructors]);
}

/** A script that keeps how the realm of a page is, before the page's own scripts. */
export const takeRealm = `globalThis.realm = (${String(snapshotRealm)})();`;

/** What was added to the realm of `page` since {@link takeRealm}, and what of its constructors and prototypes was changed. */
export function foreignGlobals(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const now = (${String(snapshotRealm)})();
    const {realm} = globalThis;
    const changed = [];
    for (const [name, entries] of now) {
      const before = new Map(realm.get(name) ?? []);
      if (name !== 'globals' && !realm.has(name)) continue;
      for (const [key, value] of entries) {
        if (!Object.is(before.get(key), value)) changed.push(name === 'globals' ? key : name + '.' + String(key));
      }
    }
    return changed.filter((name) => name !== 'realm');
  })()`);
}
