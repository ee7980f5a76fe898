import {html, nothing, type TemplateResult} from 'lit';
import type {SupportError} from '../../api/support-error.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {DraftFaults} from '../../state/draft-check.ts';
import type {Support} from '../../state/support.ts';
import type {Writing} from '../../state/writing.ts';
import {askDataCenter} from './ask-data-center.ts';
import {draftNote} from './draft-note.ts';
import {faultSummary, type FaultField} from './fault-summary.ts';
import {formFailure} from './form-failure.ts';
import {otherDrafts} from './other-drafts.ts';
import {prefillNote} from './prefill-note.ts';

export interface FormNotes {
  messages: Messages;
  support: Support;
  writing: Writing;
  faults: DraftFaults;
  failure: SupportError | undefined;
  /** Leads to the field of a fault. */
  goTo: (field: FaultField) => void;
  /** Leads to the form's start, once a question is answered. */
  toFirst: () => void;
}

/** What there is to say before the fields: of drafts, of what the page suggests, of faults and of a failure. */
export function formNotes({messages, support, writing, faults, failure, goTo, toFirst}: FormNotes): TemplateResult {
  return html`${draftNote(messages, writing.keeper)} ${prefillNote(messages, writing.prefilling, toFirst)}
  ${otherDrafts(messages, writing, toFirst)} ${faults.size > 0 ? faultSummary(messages, faults, goTo) : nothing}
  ${formFailure(messages, support, writing, failure)} ${askDataCenter(messages, support)}`;
}
