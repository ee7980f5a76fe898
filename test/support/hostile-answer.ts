import type {Route} from 'playwright-core';
import {hostileTexts} from './hostile-texts.ts';

/** What the contract gives a fixed form, without which an answer is none. */
const formal = /^(?:id|at|receivedAt|lastActivityAt|region|dataCenters|nextCursor)$/;

/**
 * Lets a real answer pass with hostile texts in the place of its own: of those that may be anything, such as names, or
 * of all (`all`), as from a backend that somebody else runs.
 */
export async function answerHostilely(route: Route, all: boolean): Promise<void> {
  const response = await route.fetch();
  const body: unknown = await response.json().catch(() => undefined);
  let turn = 0;
  const spoil = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return formal.test(key) && !all ? value : hostileTexts[turn++ % hostileTexts.length];
    if (Array.isArray(value)) return value.map((each) => spoil(each, formal.test(key) ? key : ''));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, each]) => [name, spoil(each, name)] as const);
    // As a JSON parser gives it: an own property of that name.
    const pollution = '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}';
    return {...(JSON.parse(`{${pollution}}`) as object), ...Object.fromEntries(entries)};
  };
  await route.fulfill({
    response,
    body: body === undefined ? '<script>probe()</script>' : JSON.stringify(spoil(body, '')),
  });
}
