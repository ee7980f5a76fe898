import type {Language} from './languages.ts';

/** What the launcher says before the panel is there, by the names that a host may give its own words. */
const names = ['name', 'loadFailed', 'retry'] as const;

export type LauncherWords = Readonly<Record<(typeof names)[number], string>>;

/** The three in a language, or the host's own: `given` is what it has set as `messages`, which may be anything. */
export function launcherWords(language: Language, given: unknown): readonly string[] {
  return names.map((name, index) => {
    try {
      const own = (given as {launcher: Readonly<Record<string, unknown>>}).launcher[name];
      if (typeof own === 'string') return own;
    } catch {
      // None given, or a trap: the panel tells of what it cannot use.
    }
    return language[index + 1] as string;
  });
}
