import type {Database} from '../../src/backend/database/open-database.ts';
import {longListTickets} from '../seed/long-list-tickets.ts';
import {personas} from './personas.ts';

const size = 10_000;

/** The tickets of a partner who has very many, made when they are first asked for: a start has no time for them. */
export class LongList {
  readonly #database: Database;
  #filling: Promise<number> | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Makes them unless they are there. Resolves with how many the partner has. */
  fill(): Promise<number> {
    // Two pages that ask at once get one list.
    return (this.#filling ??= this.#fill().finally(() => (this.#filling = undefined)));
  }

  async #fill(): Promise<number> {
    const requester = personas['long-list']!;
    const count = await this.#count();
    if (count >= size) return count;
    await this.#database.importTickets(longListTickets(requester, size));
    return count + size;
  }

  async #count(): Promise<number> {
    const {partner, sub} = personas['long-list']!;
    const {services} = await this.#database.search.facets({partner, sub});
    return services.reduce((sum, {count}) => sum + count, 0);
  }
}
