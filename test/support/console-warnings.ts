/** What the console is warned of while `act` runs, as text. */
export async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
