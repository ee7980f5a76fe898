import {ConfigError} from './config-error.ts';

interface Range {
  /** Where the variable is not set, or empty. */
  readonly fallback: number;
  readonly least: number;
  readonly most: number;
}

/** Whole numbers by the names of their variables. Throws a `ConfigError` with one sentence for each mistake. */
export function readWholeNumbers<Name extends string>(
  env: Readonly<Record<string, string | undefined>>,
  ranges: Readonly<Record<Name, Range>>,
): Readonly<Record<Name, number>> {
  const mistakes: string[] = [];
  const entries = (Object.entries(ranges) as [Name, Range][]).map(([name, {fallback, least, most}]) => {
    const text = env[name]?.trim() || String(fallback);
    const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
    if (!(value >= least && value <= most)) mistakes.push(`${name} must be a whole number from ${least} to ${most}.`);
    return [name, value] as const;
  });
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return Object.fromEntries(entries) as Record<Name, number>;
}
