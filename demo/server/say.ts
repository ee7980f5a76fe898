/** One readable log for everything that the demo runs: who says it, then what. */
export function say(who: string, line: string): void {
  process.stdout.write(`${who.padEnd(6)}${line}\n`);
}
