/** A file that came with a mail. */
export interface MailFile {
  /** As its sender called it; may hold anything. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A mail as its sender wrote it, decoded; every text may hold anything. */
export interface Mail {
  /** Addresses of all From fields, lower case. */
  readonly from: readonly string[];
  /** With its angle brackets; `undefined` where it has none that is well-formed. */
  readonly messageId: string | undefined;
  /** Well-formed Message-IDs of In-Reply-To and References. */
  readonly references: readonly string[];
  readonly subject: string;
  /** Plain text; made from HTML where the mail has nothing else. */
  readonly text: string;
  readonly files: readonly MailFile[];
  /** Values of a header, unfolded, the topmost first. `name` is lower case. */
  header(name: string): readonly string[];
}
