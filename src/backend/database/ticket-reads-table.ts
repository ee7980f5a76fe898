/** Up to which activity a user has seen a ticket, on whichever device. */
export interface TicketReadsTable {
  partner: string;
  /** ZUID. */
  user_sub: string;
  ticket_id: string;
  seen_at: Date;
}
