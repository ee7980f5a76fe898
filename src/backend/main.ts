import {commandNamed, commandNames} from './commands/commands.ts';
import {ConfigError} from './config-error.ts';
import {sentenceOf} from './sentence-of.ts';

/** Ends with 0 when the command is done, with 1 and a sentence where it can't be. */
async function main([name, ...args]: readonly string[]): Promise<void> {
  const command = commandNamed(name);
  if (!command) throw new ConfigError([`There is no such command. There are: ${commandNames.join(', ')}.`]);
  await command(args, process.env);
}

try {
  await main(process.argv.slice(2));
  process.exit(0);
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(1);
}
