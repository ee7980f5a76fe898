import {randomUUID} from 'node:crypto';
import {postTicket} from '../backend/ask.ts';
import {exampleDraft} from '../backend/example-draft.ts';
import {deskEnvironment} from '../support/desk-environment.ts';
import {startDeskServer} from '../support/desk-server.ts';
import {startFaultProxy} from '../support/fault-proxy.ts';
import {queryRows} from '../support/query-rows.ts';
import {TestBackendProcess} from '../support/test-backend-process.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {borrowDatabase} from '../support/test-postgres.ts';
import type {Report} from './benchmark.ts';
import {numberOption} from './number-option.ts';

const writers = 8;
/** Of the answers to those who file. */
const lostAnswers = 0.1;
/** Of Desk's answers. */
const deskFaults = {lost: 0.05, broken: 0.05, late: 0.03, error: 0.05, throttled: 0.02};

const pace = {request: 5, lease: 2, settle: 0.2, firstPause: 0.02, mostPause: 0.5};

/**
 * Files tickets while the backend is killed at random moments, answers get lost on both sides and Desk is faulty, until
 * everything is where it belongs. `--posts` and `--kills`, 1,000 and 30 unless told.
 */
export async function soak(options: readonly string[]): Promise<Report> {
  const posts = numberOption(options, 'posts', 1000);
  const kills = numberOption(options, 'kills', 30);
  const start = performance.now();
  const [lent, desk] = await Promise.all([borrowDatabase(), startDeskServer({delay: 5, faults: deskFaults})]);
  const issuer = createTestIssuer();
  const backend = await TestBackendProcess.start({
    issuer,
    storage: {databaseUrl: lent.url},
    env: {
      ...deskEnvironment({url: desk.url, concurrency: 4, pace}),
      LIMIT_WRITES: '1000000',
      LOG_LEVEL: 'warn',
    },
  });
  const proxy = await startFaultProxy(backend.url);
  const count = {lost: 0, tries: 0, killed: 0};
  const acknowledged = new Map<string, string>();
  try {
    const token = await issuer.token();
    const keys = Array.from({length: posts}, () => randomUUID());
    const waiting = [...keys];

    const write = async (): Promise<void> => {
      for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
        while (!acknowledged.has(key)) {
          if (Math.random() < lostAnswers) {
            proxy.inject('drop-response', 1);
            count.lost++;
          }
          count.tries++;
          const answer = await postTicket(proxy.url, token, exampleDraft({subject: 'Soak'}), {key}).catch(
            () => undefined,
          );
          if (answer?.status === 201) acknowledged.set(key, answer.body.id);
          else await pause(20);
        }
      }
    };
    const kill = async (): Promise<void> => {
      for (; count.killed < kills; count.killed++) {
        const due = ((count.killed + Math.random()) / kills) * posts;
        while (acknowledged.size < Math.min(due, posts - 1)) await pause(5);
        await backend.restart();
      }
    };
    await Promise.all([kill(), ...Array.from({length: writers}, write)]);
    await settled(lent.url);

    const rows = await queryRows({databaseUrl: lent.url}, 'select id, idempotency_key from tickets');
    const stored = new Set(rows.map(({idempotency_key: key}) => String(key)));
    const inDesk = desk.tickets().map(({cf}) => String(cf['cf_source_id']));
    const ids = new Set(rows.map(({id}) => String(id)));
    const faults = {
      'lost tickets': keys.filter((key) => !stored.has(key)).length,
      'tickets stored twice': rows.length - stored.size,
      'acknowledged under another id': [...acknowledged.values()].filter((id) => !ids.has(id)).length,
      'missing in Desk': [...ids].filter((id) => !inDesk.includes(id)).length,
      'twice in Desk': inDesk.length - new Set(inDesk).size,
      'requests that Desk does not describe': desk.violations.length,
    };
    return {
      tables: [
        {
          title: 'What was done',
          columns: ['posts', 'tries', 'answers lost', 'kill -9', 'requests to Desk', 'seconds'],
          rows: [
            [
              posts,
              count.tries,
              count.lost,
              count.killed,
              desk.requests.length,
              Math.round((performance.now() - start) / 1000),
            ],
          ],
        },
        {title: 'What went wrong', columns: ['fault', 'times'], rows: Object.entries(faults)},
      ],
      broken: Object.entries(faults).flatMap(([what, times]) => (times === 0 ? [] : [`${what}: ${times}`])),
    };
  } finally {
    await proxy.stop();
    await backend.kill();
    await desk.stop();
    await lent.giveBack();
  }
}

/** Resolves when Desk has been told everything. */
async function settled(databaseUrl: string): Promise<void> {
  const end = performance.now() + 600_000;
  for (;;) {
    const [row] = await queryRows(
      {databaseUrl},
      "select count(*)::int as left from forwarding_jobs where state in ('new', 'sending', 'unknown')",
    );
    if (row!['left'] === 0) return;
    if (performance.now() > end) throw new Error(`${String(row!['left'])} jobs are left after ten minutes.`);
    await pause(200);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
