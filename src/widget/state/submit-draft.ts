import {checkDraft} from './draft-check.ts';
import type {Support} from './support.ts';
import type {Writing} from './writing.ts';
import {whenKnown} from './when-known.ts';

/**
 * What came of submitting the form: it is in the outbox; something is missing in it; a file has not arrived and never
 * will by itself; or where it goes or what goes along was changed while it waited.
 */
export type SubmitResult = 'sent' | 'incomplete' | 'lacks-files' | 'changed';

/** Hands the form to the outbox, once it is known who is signed in and the files have arrived. */
export async function submitDraft(support: Support, writing: Writing): Promise<SubmitResult> {
  const {session, dataCenter} = support;
  const {draft, keeper, uploads} = writing;
  const files = uploads.items.length;
  const sendable = () => checkDraft(draft.values, support.dataCenter).draft;
  if (sendable()) {
    await whenKnown(session?.identity);
    if (!(await uploads.settle())) return 'lacks-files';
    // The click has decided where it goes and what goes along.
    const isChanged = support.dataCenter !== dataCenter || support.session !== session || uploads.items.length < files;
    if (isChanged) return 'changed';
  }
  // The text is read only now: it could be changed meanwhile.
  const ticket = sendable();
  const sending = session?.sending;
  if (!sending || !ticket) return 'incomplete';
  const {values, key} = draft;
  const {ids} = uploads;
  await sending.outbox.add({...ticket, uploads: ids}, key);
  keeper.submitted(values, uploads.handOver(ids));
  sending.duplicates.dispose();
  // Who has turned to something else meanwhile finds it in the list.
  if (support.shown.view === 'add-ticket') support.showSubmission(session, key);
  return 'sent';
}
