import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';

/** What has the focus, and whether a person can see that it has. */
interface Stop {
  readonly role: string;
  readonly name: string;
  readonly isLost: boolean;
  readonly isMarked: boolean;
  /** Whether it is in sight, and nothing lies over it. */
  readonly isSeen: boolean;
}

/** More stops than lie between any two things of a page. */
const mostStops = 60;

/** Somebody who has a keyboard and nothing else. Every stop must be marked and in sight. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses a key; the focus may go elsewhere, but not get lost. */
  async press(key: string): Promise<Stop> {
    await this.#page.keyboard.press(key);
    return this.#look(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
    await this.#look(`typing ${text}`);
  }

  /** Goes on by Tab, or back, until it stands where it wants to. */
  async goTo(role: string, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let stop = 0; stop < mostStops; stop++) {
      const at = await this.press(key);
      if (at.role === role && matches(at.name, name)) return;
      passed.push(`${at.role} "${at.name}"`);
    }
    assert.fail(`${key} does not lead to ${role} ${String(name)}:\n${passed.join('\n')}`);
  }

  /** Goes on by Tab until the page is through and the browser itself has the focus. Resolves with the names of the stops. */
  async goOn(key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string[]> {
    const passed: string[] = [];
    for (let stop = 0; stop < mostStops; stop++) {
      await this.#page.keyboard.press(key);
      if (await this.#page.evaluate(() => document.activeElement === document.body)) return passed;
      passed.push((await this.#look(key)).name);
    }
    throw new Error(`${key} does not lead out of the page:\n${passed.join('\n')}`);
  }

  /** Resolves once the focus stands there by itself. */
  async standsOn(role: string, name: string | RegExp): Promise<void> {
    const source = typeof name === 'string' ? `^${name}$` : name.source;
    await this.#page.waitForFunction(
      ([wantedRole, pattern]) => {
        let active: Element | null | undefined = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        const {computedRole, computedName} = active as Element & {computedRole: string; computedName: string};
        return computedRole === wantedRole && new RegExp(pattern!).test(computedName);
      },
      [role, source],
    );
    await this.#look('waiting');
  }

  async #look(after: string): Promise<Stop> {
    // What comes into sight by scrolling is there a moment later.
    const seen = await this.#page.waitForFunction(look, true).catch(() => undefined);
    const stop = (await seen?.jsonValue()) ?? (await this.#page.evaluate(look, false))!;
    const where = `after ${after}, on ${stop.role} "${stop.name}"`;
    assert.ok(!stop.isLost, `The focus is lost ${where}`);
    assert.ok(stop.isMarked, `The focus cannot be seen ${where}`);
    assert.ok(stop.isSeen, `What has the focus is out of sight ${where}`);
    return stop;
  }
}

function matches(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

/** Runs in the page. With `onlySeen` nothing is told of what is out of sight. */
function look(onlySeen: boolean): Stop | undefined {
  let active: Element = document.activeElement ?? document.body;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const {computedRole: role, computedName: name} = active as Element & {computedRole: string; computedName: string};
  // A row is marked as a whole, by what its button lays over it.
  const outlines = [getComputedStyle(active), getComputedStyle(active, '::after')];
  const {x, y, width, height} = active.getBoundingClientRect();
  const [middle, center] = [x + width / 2, y + height / 2];
  const {offsetTop, height: visibleHeight} = visualViewport!;
  const top = (active.getRootNode() as Document | ShadowRoot).elementFromPoint(middle, center);
  const isSeen = center > offsetTop && center < offsetTop + visibleHeight && active.contains(top);
  if (onlySeen && !isSeen) return undefined;
  return {
    role,
    name,
    isLost: active === document.body || active === document.documentElement,
    isMarked: outlines.some(({outlineStyle, outlineWidth}) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1),
    isSeen,
  };
}
