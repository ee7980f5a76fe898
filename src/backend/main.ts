import {commandNamed, commandNames} from './commands/commands.ts';
import {serve} from './commands/serve.ts';
import {ConfigError} from './config-error.ts';
import {sentenceOf} from './sentence-of.ts';

/** Ends with 0 when the command is done, with 1 and a sentence where it can't be. */
async function main([name, ...args]: readonly string[]): Promise<void> {
  const command = commandNamed(name);
  if (!command) throw new ConfigError([`There is no such command. There are: ${commandNames.join(', ')}.`]);
  // Whoever reads the first lines alone, as `head` does, has read enough. The log goes its own way.
  if (command !== serve) process.stdout.once('error', () => process.exit(0));
  await command(args, process.env);
}

/** Ends the process when all that was written has left it: a pipe takes only so much at once. */
async function end(code: number, lastWords = ''): Promise<never> {
  await written(process.stdout, '');
  await written(process.stderr, lastWords);
  process.exit(code);
}

/** Resolves also where nobody reads. */
function written(stream: NodeJS.WriteStream, text: string): Promise<unknown> {
  return new Promise((resolve) => stream.once('error', resolve).write(text, resolve));
}

try {
  await main(process.argv.slice(2));
  await end(0);
} catch (error) {
  await end(1, `${sentenceOf(error)}\n`);
}
