import {regionOf, type DataCenterId} from '../../contract/data-centers.ts';
import {SupportError} from '../api/support-error.ts';
import {Changes} from './changes.ts';
import {readPerson, type Person} from './person.ts';

/** The host's way to a token. `dataCenter` is missing as long as none is known; the token then tells. */
export type GetToken = (request: {dataCenter: DataCenterId | undefined}) => string | Promise<string>;

/** A token is renewed this long before it ends, so that none ends on its way. */
const margin = 30_000;

/**
 * Who is signed in, for one region. The token lives in memory alone. A token for another region is never handed
 * on, nor one of another person than the first: it would send one's words under another's name.
 */
export class Identity {
  readonly changes = new Changes();
  readonly #getToken: GetToken;
  readonly #onOtherPerson: () => void;
  #dataCenter: DataCenterId;
  #token: string | undefined;
  #person: Person | undefined;
  #asking: Promise<string> | undefined;
  /** Raised with {@link forget}: an answer to what was asked before is of whoever was signed in then. */
  #turn = 0;

  /** `onOtherPerson` is told when the host gives a token of somebody else: this identity is then over. */
  constructor(getToken: GetToken, dataCenter: DataCenterId, onOtherPerson: () => void = () => {}) {
    this.#getToken = getToken;
    this.#dataCenter = dataCenter;
    this.#onOtherPerson = onOtherPerson;
  }

  /** The person of the last token, if there was one. */
  get known(): Person | undefined {
    return this.#person;
  }

  /** Asks for tokens of another data center of the region from now on. */
  use(dataCenter: DataCenterId): void {
    if (dataCenter !== this.#dataCenter) this.forget();
    this.#dataCenter = dataCenter;
  }

  /** Asks the host anew at the next use: somebody else may be signed in by now. */
  forget(): void {
    this.#token = undefined;
    this.#asking = undefined;
    this.#turn++;
  }

  /** Resolves with who is signed in, asking the host if need be. Rejects as {@link token} does. */
  async person(): Promise<Person> {
    await this.token();
    return this.#person!;
  }

  /**
   * Resolves with a token that is good for a while. Callers at the same time share one question to the host.
   * Rejects with `signed_out`, `region_mismatch` or `sign_in_unreachable`.
   */
  async token({fresh = false} = {}): Promise<string> {
    if (fresh) this.#token = undefined;
    if (this.#token && this.#person!.expiresAt - margin > Date.now()) return this.#token;
    return (this.#asking ??= this.#ask());
  }

  async #ask(): Promise<string> {
    const turn = this.#turn;
    const [answer] = await Promise.allSettled([askHost(this.#getToken, this.#dataCenter)]);
    if (turn !== this.#turn) return this.token();
    this.#asking = undefined;
    if (answer.status === 'rejected') throw answer.reason;
    const token = answer.value;
    const person = readPerson(token);
    if (!person) throw new SupportError('signed_out');
    if (regionOf(person.dataCenter) !== regionOf(this.#dataCenter)) throw new SupportError('region_mismatch');
    if (this.#person && this.#person.owner !== person.owner) {
      this.#onOtherPerson();
      throw new SupportError('signed_out');
    }
    this.#person = person;
    this.#token = token;
    this.changes.announce();
    return token;
  }
}

/** How long the host may take to give a token, in milliseconds. Whatever waits for it holds up the outbox. */
const patience = 20_000;

/** Calls the host's function, whose failures mean that nobody is signed in, and its silence that it is ill. */
export async function askHost(getToken: GetToken | undefined, dataCenter?: DataCenterId): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SupportError('sign_in_unreachable')), patience);
  });
  try {
    if (!getToken) throw new Error('The page gives no token: set getToken or token-url.');
    return await Promise.race([getToken({dataCenter}), silence]);
  } catch (error) {
    throw error instanceof SupportError ? error : new SupportError('signed_out', {cause: error});
  } finally {
    clearTimeout(timer);
  }
}
