import {withDatabase} from './with-database.ts';

/** Makes dead jobs due again: those whose ids are given, else all. A running backend takes them up at once. */
export async function replayDead(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  if (!args.every((id) => /^\d{1,18}$/.test(id))) throw new Error('replay-dead takes ids of jobs, or nothing for all.');
  await withDatabase(env, async ({forwardingReport}) => {
    const jobs = await forwardingReport.replayDead(args.length > 0 ? args : undefined);
    process.stdout.write(`${jobs} ${jobs === 1 ? 'job is' : 'jobs are'} due again.\n`);
  });
}
