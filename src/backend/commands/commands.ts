import {backup} from './backup.ts';
import type {Command} from './command.ts';
import {importPartnerUsers} from './import-partner-users.ts';
import {importSubscriptions} from './import-subscriptions.ts';
import {restore} from './restore.ts';
import {serve} from './serve.ts';

/** By the name that follows `npm run backend --`. */
const commands: ReadonlyMap<string, Command> = new Map([
  ['serve', serve],
  ['import-subscriptions', importSubscriptions],
  ['import-partner-users', importPartnerUsers],
  ['backup', backup],
  ['restore', restore],
]);

/** The command that a command line asks for: without a name, to serve. `undefined` where there is none of the name. */
export function commandNamed(name = 'serve'): Command | undefined {
  return commands.get(name);
}

export const commandNames: readonly string[] = [...commands.keys()];
