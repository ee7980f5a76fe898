import type {AgentRole} from '../../../src/contract/agent-identity.ts';
import type {Region} from '../../../src/contract/data-centers.ts';
import {AgentError} from './agent-error.ts';

/** A token lives for ten minutes; this is soon enough to have the next one, in milliseconds. */
const renewedAfter = 540_000;

/** The token of whoever has the role in the region; asked for when it is needed, and again before it ends. */
export class AgentToken {
  readonly #address: string;
  #token: {readonly value: Promise<string>; readonly until: number} | undefined;

  constructor(region: Region, role: AgentRole) {
    this.#address = `/agent-token?${new URLSearchParams({region, role}).toString()}`;
  }

  /** Rejects with {@link AgentError} where the demo does not answer. */
  async get(): Promise<string> {
    if (!this.#token || Date.now() > this.#token.until) {
      this.#token = {value: this.#fetch(), until: Date.now() + renewedAfter};
    }
    try {
      return await this.#token.value;
    } catch {
      this.forget();
      throw new AgentError('demo_away');
    }
  }

  forget(): void {
    this.#token = undefined;
  }

  async #fetch(): Promise<string> {
    const response = await fetch(this.#address);
    if (!response.ok) throw new AgentError('demo_away');
    return ((await response.json()) as {token: string}).token;
  }
}
