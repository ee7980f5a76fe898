/** The number behind `--name` among a benchmark's options, else what it is by default. */
export function numberOption(options: readonly string[], name: string, byDefault: number): number {
  const index = options.indexOf(`--${name}`);
  if (index === -1) return byDefault;
  const value = Number(options[index + 1]);
  if (!(value > 0)) throw new Error(`--${name} takes a number.`);
  return value;
}
