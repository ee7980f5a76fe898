import type {AgentTicketDetails, Note} from '../../../src/contract/agent-ticket.ts';
import type {Attachment} from '../../../src/contract/attachment.ts';
import type {Message} from '../../../src/contract/conversation.ts';
import {attachedFiles} from './attached-files.ts';
import type {Changes} from './changes.ts';
import {chip, create} from './element.ts';
import {time} from './format-time.ts';

type Said = {readonly message: Message} | {readonly note: Note};

/** All that was said, oldest first: the ticket's own text, public messages, and notes among them. */
export function conversation(ticket: AgentTicketDetails, {said: fresh}: Changes): Node[] {
  const {requester, receivedAt, description, attachments, notes} = ticket;
  const opening = entry(requester.name, receivedAt, 'Partner', description, attachments, false);
  const said: Said[] = [...ticket.conversation.map((message) => ({message})), ...notes.map((note) => ({note}))];
  const rest = said
    .sort((a, b) => Date.parse(atOf(a)) - Date.parse(atOf(b)))
    .map((each) => {
      if ('note' in each) {
        const {author, at, text, id} = each.note;
        return entry(author.name, at, 'Note', text, [], fresh.has(id));
      }
      const {author, at, text, id} = each.message;
      const kind = ({agent: 'Answer', partner: 'Partner', customer: 'Customer'} as const)[author.role];
      return entry(author.name, at, kind, text, each.message.attachments, fresh.has(id));
    });
  return [opening, ...rest];
}

function atOf(said: Said): string {
  return 'note' in said ? said.note.at : said.message.at;
}

const kinds = {
  Partner: {words: 'Partner', class: 'partner'},
  Customer: {words: 'Customer', class: 'partner'},
  Answer: {words: 'Support, public answer', class: 'answer'},
  Note: {words: 'Note, for support only', class: 'private'},
} as const;

function entry(
  author: string,
  at: string,
  kind: keyof typeof kinds,
  text: string,
  attachments: readonly Attachment[],
  isNew: boolean,
): HTMLElement {
  const {words, class: name} = kinds[kind];
  return create(
    'li',
    {class: isNew ? `${name} changed` : name},
    create(
      'header',
      {},
      create('strong', {}, create('bdi', {}, author)),
      chip(words, kind === 'Note' ? 'warning' : ''),
      isNew ? chip('New') : undefined,
      time(at),
    ),
    create('p', {class: 'said', dir: 'auto'}, text),
    attachments.length > 0 ? attachedFiles(attachments) : undefined,
  );
}
