import {html, nothing, type TemplateResult} from 'lit';
import type {Attachment} from '../../../contract/attachment.ts';
import type {TicketDetails} from '../../../contract/ticket.ts';
import {formatMoment, formatRelative} from '../../i18n/format.ts';
import {formatBytes} from '../../i18n/format-writing.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {Waiting} from '../../state/outbox-item.ts';
import type {ReplyEntry} from '../../storage/outbox-store.ts';
import {fileIcon} from '../common/ticket-icons.ts';

interface Contribution {
  author: string;
  role: keyof typeof roleWords;
  at: string | undefined;
  text: string;
  attachments: readonly Attachment[];
  /** How far a reply has come that is still on this device. */
  waiting?: {readonly state: Waiting<ReplyEntry>['state']; readonly words: string};
}

export interface ConversationParts {
  /** Those that are still on their way, and by whom they are. */
  replies: readonly Waiting<ReplyEntry>[];
  author: string;
  /** How many of the oldest contributions stand behind a button, and whether they are shown. */
  folded: number;
  isUnfolded: boolean;
  onUnfold: () => void;
  onDownload: (file: Attachment) => void;
}

/** All that was said, oldest first: the description, the messages, and replies that are still on their way. */
export function conversation(
  messages: Messages,
  ticket: TicketDetails,
  {replies, author, folded, isUnfolded, onUnfold, onDownload}: ConversationParts,
): TemplateResult {
  const {ticket: words} = messages;
  const said: Contribution[] = [
    {
      author: ticket.requester.name,
      role: 'partner',
      at: ticket.receivedAt,
      text: ticket.description,
      attachments: ticket.attachments,
    },
    ...ticket.conversation.map(({author, at, text, attachments}) => ({
      author: author.name,
      role: author.role,
      at,
      text,
      attachments,
    })),
    ...replies.map(({entry, state}) => ({
      author,
      role: 'partner' as const,
      at: undefined,
      text: entry.reply.text,
      attachments: entry.files ?? [],
      waiting: {state, words: words.replyStates[state]},
    })),
  ];
  return html`<section aria-labelledby="conversation">
    <h3 id="conversation">${words.conversation}</h3>
    ${
      folded > 0
        ? html`<button
            type="button"
            class="button quiet"
            aria-expanded=${String(isUnfolded)}
            aria-controls="said"
            @click=${onUnfold}
          >
            ${words.earlier(folded)}
          </button>`
        : nothing
    }
    <ol class="conversation" id="said">
      ${said.slice(isUnfolded ? 0 : folded).map((contribution) => html`<li>${article(messages, contribution, onDownload)}</li>`)}
    </ol>
  </section>`;
}

/** Which word stands for who writes. */
const roleWords = {partner: 'partner', customer: 'customer', agent: 'support'} as const;

function article(
  messages: Messages,
  {author, role, at, text, attachments, waiting}: Contribution,
  onDownload: (file: Attachment) => void,
): TemplateResult {
  const {ticket: words, locale} = messages;
  return html`<article class="said ${role}">
    <p class="by">
      <strong><bdi>${author}</bdi></strong>
      <span class="muted">${words[roleWords[role]]}</span>
      ${
        at
          ? html`<time class="muted" datetime=${at} title=${formatMoment(locale, at)}
              >${formatRelative(locale, at, Date.now())}</time
            >`
          : waiting && html`<span class="badge ${waiting.state}">${waiting.words}</span>`
      }
    </p>
    <p class="text" dir="auto">${text}</p>
    ${attachments.length > 0 ? files(messages, attachments, waiting === undefined ? onDownload : undefined) : nothing}
  </article>`;
}

/** Without `onDownload` they are only listed: the backend gives out what belongs to a message. */
function files(
  messages: Messages,
  attachments: readonly Attachment[],
  onDownload: ((file: Attachment) => void) | undefined,
): TemplateResult {
  const {ticket: words, locale} = messages;
  return html`<ul class="files" aria-label=${words.attachments}>
    ${attachments.map((file) => {
      const {name} = file;
      const size = formatBytes(locale, file.size);
      const content = html`${fileIcon}<span><bdi>${name}</bdi> <bdi class="muted">${size}</bdi></span>`;
      if (!onDownload) return html`<li class="file">${content}</li>`;
      return html`<li>
        <button type="button" class="file" aria-label=${words.download(name, size)} @click=${() => onDownload(file)}>
          ${content}
        </button>
      </li>`;
    })}
  </ul>`;
}
