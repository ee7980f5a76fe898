import {withDatabase} from './with-database.ts';

/**
 * Prints the jobs that a help desk will never take as they are, one a line: id, ticket, kind, attempts, what was
 * wrong. Nothing that anybody wrote.
 */
export async function deadJobs(_args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  await withDatabase(env, async ({forwardingReport}) => {
    const jobs = await forwardingReport.dead();
    const lines = jobs.map(({id, ticketId, kind, attempts, lastError = '-'}) =>
      [id, ticketId, kind, attempts, lastError].join('\t'),
    );
    process.stdout.write(lines.length > 0 ? `${lines.join('\n')}\n` : 'There are no dead jobs.\n');
  });
}
