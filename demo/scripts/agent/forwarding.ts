import type {Forwarding} from '../../../src/contract/agent-ticket.ts';
import {chip, create} from './element.ts';
import {time} from './format-time.ts';

const kinds: Readonly<Record<string, string>> = {
  open_ticket: 'Open the ticket',
  reply: 'Pass on an answer',
  note: 'Pass on a note',
  change_status: 'Change the status',
  update_fields: 'Update the fields',
  attachment: 'Pass on a file',
};

/** States of a job, in words; `tone` where it needs somebody, or has ended well. */
export const jobStates = {
  new: {words: 'New', tone: ''},
  sending: {words: 'Sending', tone: ''},
  unknown: {words: 'Unknown', tone: 'warning'},
  done: {words: 'Done', tone: 'good'},
  dead: {words: 'Dead', tone: 'bad'},
} as const;

/** What the help desk has been told of the ticket, or will be, oldest first. */
export function forwardingRows(jobs: readonly Forwarding[]): Node[] {
  return jobs.map(({kind, state, createdAt}) => {
    const {words, tone} = jobStates[state as keyof typeof jobStates] ?? {words: state, tone: ''};
    return create('li', {}, create('span', {}, kinds[kind] ?? kind), chip(words, tone), time(createdAt));
  });
}
