import {commandNamed, commandNames} from './commands/commands.ts';
import {ConfigError} from './config-error.ts';
import {sentenceOf} from './sentence-of.ts';

/** Ends with 0 when the command is done, with 1 and a sentence where it can't be. */
async function main([name, ...args]: readonly string[]): Promise<void> {
  const command = commandNamed(name);
  if (!command) throw new ConfigError([`There is no such command. There are: ${commandNames.join(', ')}.`]);
  await command(args, process.env);
}

/** Ends the process when all that was written has left it: a pipe takes only so much at once. */
async function end(code: number, lastWords = ''): Promise<never> {
  await new Promise((resolve) => process.stdout.write('', resolve));
  await new Promise((resolve) => process.stderr.write(lastWords, resolve));
  process.exit(code);
}

// Whoever reads the first lines alone, as `head` does, has read enough.
process.stdout.once('error', () => process.exit(0));
try {
  await main(process.argv.slice(2));
  await end(0);
} catch (error) {
  await end(1, `${sentenceOf(error)}\n`);
}
