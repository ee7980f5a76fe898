import type {AuditEntry} from '../../../src/contract/agent-ticket.ts';
import {auditSentence} from './audit-words.ts';
import type {Changes} from './changes.ts';
import {chip, create} from './element.ts';
import {evidenceOf} from './evidence-words.ts';
import {time} from './format-time.ts';

/** Who did what, newest first, as it is read. */
export function auditTrail(audit: readonly AuditEntry[], {entries}: Changes): Node[] {
  return audit.map((entry, place) => auditRow(entry, entries.has(place))).reverse();
}

function auditRow(entry: AuditEntry, isNew: boolean): HTMLElement {
  const evidence = evidenceOf(entry).map(([name, value]) =>
    create('div', {}, create('dt', {}, name), create('dd', {}, value)),
  );
  return create(
    'li',
    isNew ? {class: 'changed'} : {},
    create('p', {}, auditSentence(entry), isNew ? ' ' : undefined, isNew ? chip('New') : undefined),
    time(entry.at),
    evidence.length > 0 ? create('dl', {class: 'evidence'}, ...evidence) : undefined,
  );
}
