import * as z from 'zod/mini';
import type {TicketPosition} from '../database/tickets.ts';

/** What a cursor holds. It may be forged: it only says where in the asker's own list to go on. */
const cursorSchema = z.tuple([z.iso.datetime(), z.uuid()]);

/** Where the next page starts, as text that clients hand back as it is. */
export function formatCursor({lastActivityAt, id}: TicketPosition): string {
  return Buffer.from(JSON.stringify([lastActivityAt.toISOString(), id])).toString('base64url');
}

/** Gives `undefined` for what {@link formatCursor} did not make. */
export function parseCursor(text: string): TicketPosition | undefined {
  if (!/^[\w-]{1,200}$/.test(text)) return undefined;
  try {
    const parsed = cursorSchema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return parsed.success ? {lastActivityAt: new Date(parsed.data[0]), id: parsed.data[1]} : undefined;
  } catch {
    return undefined;
  }
}
