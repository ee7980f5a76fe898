import {Gauge, type Registry} from 'prom-client';
import {commitmentKinds} from '../../contract/commitment.ts';
import type {Figures, OperationFigures} from '../database/operation-figures.ts';

/** Milliseconds that what the database said is used again. */
const cacheTime = 10_000;

/**
 * Adds gauges of what the database holds. Gives a function that brings them up to date; after a failure they are gone
 * until the next one, instead of saying what was.
 */
export function addFigures(registry: Registry, figures: Pick<OperationFigures, 'read'>): () => Promise<void> {
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Gauge({name: `partner_support_${name}`, help, labelNames, registers: [registry]});
  const database = gauge('database_up', 'Whether the database answered the questions behind these figures.');
  const jobs = gauge('forwarding_jobs', 'Forwarding jobs that are not done.', 'state');
  const oldest = gauge('forwarding_oldest_job_seconds', 'Age of the oldest forwarding job that is yet to be done.');
  const mails = gauge('mail_jobs', 'Answers by mail that are not sent.', 'state');
  const oldestMail = gauge('mail_oldest_job_seconds', 'Age of the oldest answer by mail that is yet to be sent.');
  const commitments = gauge('commitments_open', 'Promises that are neither kept nor late.', 'kind');
  const late = gauge('commitments_late', 'Promises that are late now.', 'kind');
  const uploads = gauge('uploads_stored', 'Files that are here completely.');
  const bytes = gauge('uploads_stored_bytes', 'Bytes of files that are here completely.');

  const show = (read: Figures) => {
    for (const [target, counts] of [
      [jobs, read.jobs],
      [mails, read.mailJobs],
    ] as const) {
      for (const state of openStates) target.set({state}, 0);
      for (const {state, count} of counts) target.set({state}, count);
    }
    oldest.set(read.oldestJobSeconds);
    oldestMail.set(read.oldestMailJobSeconds);
    for (const [target, isLate] of [
      [commitments, false],
      [late, true],
    ] as const) {
      const counts = new Map<string, number>([...commitmentKinds, 'other'].map((kind) => [kind, 0]));
      for (const each of read.commitments.filter((one) => one.late === isLate)) {
        const kind = counts.has(each.kind) ? each.kind : 'other';
        counts.set(kind, counts.get(kind)! + each.count);
      }
      for (const [kind, count] of counts) target.set({kind}, count);
    }
    uploads.set(read.uploads.count);
    bytes.set(read.uploads.bytes);
  };

  let readAt = -Infinity;
  return async () => {
    if (performance.now() - readAt < cacheTime) return;
    try {
      show(await figures.read());
      readAt = performance.now();
      database.set(1);
    } catch {
      for (const each of [jobs, mails, commitments, late]) each.reset();
      for (const each of [oldest, oldestMail, uploads, bytes]) each.remove();
      database.set(0);
    }
  };
}

/** Of jobs of either kind that are not done. */
const openStates = ['new', 'sending', 'unknown', 'dead'];
