import {backup} from './backup.ts';
import type {Command} from './command.ts';
import {deadJobs} from './dead-jobs.ts';
import {importPartnerUsers} from './import-partner-users.ts';
import {importSubscriptions} from './import-subscriptions.ts';
import {reconcile} from './reconcile.ts';
import {replayDead} from './replay-dead.ts';
import {restore} from './restore.ts';
import {serve} from './serve.ts';

/** By the name that follows `npm run backend --`. */
const commands: ReadonlyMap<string, Command> = new Map([
  ['serve', serve],
  ['import-subscriptions', importSubscriptions],
  ['import-partner-users', importPartnerUsers],
  ['dead-jobs', deadJobs],
  ['replay-dead', replayDead],
  ['reconcile', reconcile],
  ['backup', backup],
  ['restore', restore],
]);

/** The command that a command line asks for: without a name, to serve. `undefined` where there is none of the name. */
export function commandNamed(name = 'serve'): Command | undefined {
  return commands.get(name);
}

export const commandNames: readonly string[] = [...commands.keys()];
