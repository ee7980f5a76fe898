/** Who asks, as the token says: a user of a partner. Sees and touches nothing of any other partner. */
export interface Reader {
  /** The partner's ZOID. */
  readonly partner: string;
  /** The user's ZUID, for what is the user's own: what was seen, and the keys of what was sent. */
  readonly sub: string;
}

/** {@link Reader} with what is written on what the user files. */
export interface Requester extends Reader {
  readonly name: string;
  readonly email: string;
}
