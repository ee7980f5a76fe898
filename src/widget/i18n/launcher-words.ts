/** What the launcher says before the panel is there, by the names that a host may give its own words. */
export interface LauncherWords {
  readonly name: string;
  readonly loadFailed: string;
  readonly retry: string;
}

/** Of these, what it says where the panel cannot be had; the words come with those of the panel, beside it. */
export type FailureWords = Pick<LauncherWords, 'loadFailed' | 'retry'>;

/** The host's own word, if it has one: `given` is what it has set as `messages`, which may be anything. */
export function ownLauncherWord(given: unknown, name: keyof LauncherWords): string | undefined {
  try {
    // Most pages give none, and to catch that took a millisecond of their load.
    const own = (given as {launcher?: Readonly<Record<string, unknown>>} | undefined)?.launcher?.[name];
    return typeof own === 'string' ? own : undefined;
  } catch {
    // A trap: the panel tells of what it cannot use.
    return undefined;
  }
}
