import type {AgentFilter} from '../../../src/contract/agent-filter.ts';
import type {AgentRole} from '../../../src/contract/agent-identity.ts';
import type {AgentChange, AgentTicketDetails, AgentTicketPage} from '../../../src/contract/agent-ticket.ts';
import type {Region} from '../../../src/contract/data-centers.ts';
import {AgentError} from './agent-error.ts';
import {AgentToken} from './agent-token.ts';
import {queryOf} from './query-of.ts';

/** How many tickets a page of the list has. */
const pageSize = 25;
/** Answers that are kept to be asked for again; beyond that all are forgotten. */
const mostKept = 100;

/** What somebody of support asks of a region's backend. Every method rejects with {@link AgentError}. */
export class AgentApi {
  readonly #endpoint: string;
  readonly #token: AgentToken;
  readonly #kept = new Map<string, {readonly etag: string; readonly body: unknown}>();

  /** `endpoint`: the backend's address, with `/v1`. */
  constructor(endpoint: string, region: Region, role: AgentRole) {
    this.#endpoint = endpoint;
    this.#token = new AgentToken(region, role);
  }

  /** One page, newest activity first. What has not changed since it was last asked for is the very same object. */
  list(filter: AgentFilter, cursor?: string): Promise<AgentTicketPage> {
    const query = queryOf({...filter, limit: String(pageSize), cursor});
    return this.#get(`/agent/tickets?${query}`);
  }

  /** A ticket, or the very same object where it has not changed. */
  find(id: string): Promise<AgentTicketDetails> {
    return this.#get(`/agent/tickets/${id}`);
  }

  change(id: string, change: AgentChange): Promise<AgentTicketDetails> {
    return this.#send('PATCH', `/agent/tickets/${id}`, change);
  }

  /** Once for `key` (a UUID), however often it is sent. */
  say(id: string, what: 'replies' | 'notes', text: string, key: string): Promise<unknown> {
    return this.#send('POST', `/agent/tickets/${id}/${what}`, {text}, {'idempotency-key': key});
  }

  merge(id: string, into: string): Promise<AgentTicketDetails> {
    return this.#send('POST', `/agent/tickets/${id}/merge`, {into});
  }

  /** A file of a ticket or a message. */
  async download(id: string): Promise<Blob> {
    const response = await this.#ask(`/agent/attachments/${id}`, {});
    if (!response.ok) throw await AgentError.of(response);
    try {
      return await response.blob();
    } catch {
      throw new AgentError('backend_away');
    }
  }

  async #get<Body>(path: string): Promise<Body> {
    const kept = this.#kept.get(path);
    const response = await this.#ask(path, {headers: kept && {'if-none-match': kept.etag}});
    if (response.status === 304) return kept!.body as Body;
    const body = await bodyOf<Body>(response);
    if (this.#kept.size >= mostKept) this.#kept.clear();
    this.#kept.set(path, {etag: response.headers.get('etag') ?? '', body});
    return body;
  }

  async #send<Body>(method: string, path: string, body: unknown, headers = {}): Promise<Body> {
    const response = await this.#ask(path, {
      method,
      headers: {'content-type': 'application/json', ...headers},
      body: JSON.stringify(body),
    });
    return bodyOf<Body>(response);
  }

  async #ask(path: string, init: {method?: string; headers?: Record<string, string> | undefined; body?: string}) {
    const send = async () => {
      const authorization = `Bearer ${await this.#token.get()}`;
      try {
        return await fetch(this.#endpoint + path, {
          ...init,
          headers: {...init.headers, authorization},
          cache: 'no-store',
        });
      } catch {
        throw new AgentError('backend_away');
      }
    };
    const response = await send();
    if (response.status !== 401) return response;
    this.#token.forget();
    return send();
  }
}

async function bodyOf<Body>(response: Response): Promise<Body> {
  if (!response.ok) throw await AgentError.of(response);
  try {
    return (await response.json()) as Body;
  } catch {
    throw new AgentError('backend_away');
  }
}
