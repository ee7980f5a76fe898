import {randomUUID} from 'node:crypto';
import type {TicketDraft} from '../../src/contract/ticket-draft.ts';
import type {Ticket} from '../../src/contract/ticket.ts';
import type {HostSite} from './host-site.ts';

/** Speaks to the European backend of a site as another device of the same person. */
export class RegionClient {
  readonly #site: HostSite;
  readonly #claims: Readonly<Record<string, string>>;

  constructor(site: HostSite, claims: Readonly<Record<string, string>>) {
    this.#site = site;
    this.#claims = claims;
  }

  file(draft: Partial<TicketDraft>): Promise<Ticket> {
    const whole = {
      dataCenter: 'eu',
      service: 'zoho-crm',
      organizationId: '74822955',
      customer: {email: 'admin@customer.example'},
      uploads: [],
      ...draft,
    };
    return this.#post('tickets', whole) as Promise<Ticket>;
  }

  async reply(ticket: string, text: string): Promise<void> {
    await this.#post(`tickets/${ticket}/replies`, {text, uploads: []});
  }

  async #post(path: string, body: unknown): Promise<unknown> {
    const query = new URLSearchParams({...this.#claims, 'data-center': 'eu'});
    const answer = await fetch(`${this.#site.url}/token?${query}`);
    const {token} = (await answer.json()) as {token: string};
    const response = await fetch(`${this.#site.regions.eu.proxy.url}/v1/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        origin: this.#site.url,
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`POST ${path} with ${JSON.stringify(body)}: ${await response.text()}`);
    return response.json();
  }
}
