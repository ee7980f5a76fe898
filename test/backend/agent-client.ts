import {randomUUID} from 'node:crypto';
import type {AgentTicketDetails, AgentTicketPage, Note} from '../../src/contract/agent-ticket.ts';
import type {Message} from '../../src/contract/conversation.ts';
import {ask, type Answer} from './ask.ts';
import {send} from './converse.ts';

/** What somebody of support may ask of a backend. */
export class AgentClient {
  readonly #sent: {readonly url: string; readonly token: string};

  constructor(url: string, token: string) {
    this.#sent = {url, token};
  }

  /** Whatever it answers at `path`. */
  ask(path: string): Promise<Answer<unknown>> {
    const {url, token} = this.#sent;
    return ask(url + path, {headers: {authorization: `Bearer ${token}`}});
  }

  list(query = ''): Promise<Answer<AgentTicketPage>> {
    const {url, token} = this.#sent;
    return ask(`${url}/v1/agent/tickets${query}`, {headers: {authorization: `Bearer ${token}`}});
  }

  find(id: string): Promise<Answer<AgentTicketDetails>> {
    const {url, token} = this.#sent;
    return ask(`${url}/v1/agent/tickets/${id}`, {headers: {authorization: `Bearer ${token}`}});
  }

  change(id: string, change: unknown): Promise<Answer<AgentTicketDetails>> {
    return send('PATCH', this.#sent, `/v1/agent/tickets/${id}`, change);
  }

  answer(id: string, text: string, key = randomUUID()): Promise<Answer<Message>> {
    return this.#say('replies', id, text, key);
  }

  note(id: string, text: string, key = randomUUID()): Promise<Answer<Note>> {
    return this.#say('notes', id, text, key);
  }

  merge(id: string, into: string): Promise<Answer<AgentTicketDetails>> {
    return send('POST', this.#sent, `/v1/agent/tickets/${id}/merge`, {into});
  }

  /** `GET /v1/agent/attachments/{id}`; the body byte by byte. */
  async download(id: string): Promise<{status: number; headers: Headers; bytes: Buffer}> {
    const {url, token} = this.#sent;
    const response = await fetch(`${url}/v1/agent/attachments/${id}`, {headers: {authorization: `Bearer ${token}`}});
    const {status, headers} = response;
    return {status, headers, bytes: Buffer.from(await response.arrayBuffer())};
  }

  #say<Said>(what: 'replies' | 'notes', id: string, text: string, key: string): Promise<Answer<Said>> {
    const sent = {...this.#sent, headers: {'idempotency-key': key}};
    return send('POST', sent, `/v1/agent/tickets/${id}/${what}`, {text});
  }
}
