/** A comment or a thread of a ticket, as Desk keeps it. */
export interface DeskEntry {
  readonly id: string;
  readonly type: 'comment' | 'thread';
  readonly isPublic: boolean;
  readonly content: string;
  readonly contentType: string;
  readonly author: string;
  readonly fromCustomer: boolean;
  readonly time: number;
  readonly files: readonly string[];
  /** Address of whoever wrote it. */
  readonly email?: string;
  /** What its answer says besides, or otherwise. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** A file of the ticket itself. */
export interface DeskAttachment {
  readonly file: string;
  readonly isPublic: boolean;
}

export interface DeskTicket {
  readonly id: string;
  readonly createdTime: number;
  subject: string;
  description: string;
  email: string;
  departmentId: string;
  status: string;
  statusType: 'Open' | 'On Hold' | 'Closed';
  cf: Record<string, string | null>;
  entries: DeskEntry[];
  attachments: DeskAttachment[];
  /** The bodies that opened and changed it, in order. */
  readonly bodies: Record<string, unknown>[];
}

export interface DeskFile {
  readonly name: string;
  readonly content: Uint8Array;
  /** What its answers say instead of the truth. */
  readonly told?: {readonly size?: string; readonly href?: string};
}

/** What a Desk holds. Its ids have 19 digits, as Zoho's have. */
export class DeskStore {
  readonly tickets: DeskTicket[] = [];
  readonly files = new Map<string, DeskFile>();
  #lastId = 1_892_000_000_042_034_000n;

  newId(): string {
    return String(++this.#lastId);
  }

  open(body: Record<string, unknown>): DeskTicket {
    const contact = body['contact'] as {email: string};
    const ticket: DeskTicket = {
      id: this.newId(),
      createdTime: Date.now(),
      subject: body['subject'] as string,
      description: body['description'] as string,
      email: (body['email'] as string | undefined) ?? contact.email,
      departmentId: body['departmentId'] as string,
      status: 'Open',
      statusType: 'Open',
      cf: {...(body['cf'] as Record<string, string | null>)},
      entries: [],
      attachments: [],
      bodies: [body],
    };
    this.tickets.push(ticket);
    return ticket;
  }

  change(ticket: DeskTicket, body: Record<string, unknown>): void {
    ticket.bodies.push(body);
    Object.assign(ticket.cf, body['cf']);
    const status = body['status'] as string | undefined;
    if (status) Object.assign(ticket, {status, statusType: status === 'Closed' ? 'Closed' : 'Open'});
  }

  add(ticket: DeskTicket, entry: Partial<DeskEntry> & Pick<DeskEntry, 'content'>): DeskEntry {
    const added: DeskEntry = {
      id: this.newId(),
      type: 'comment',
      isPublic: true,
      contentType: 'html',
      author: 'Sam Support',
      fromCustomer: false,
      time: Date.now(),
      files: [],
      ...entry,
    };
    ticket.entries.push(added);
    return added;
  }
}
