/** What a partner's closing and reopening makes of a ticket. The names are ours until a help desk gives its own. */
export const ticketStatuses = {
  // Whoever opens a duplicate again has more to say about it.
  open: {status_type: 'open', status_name: 'Open', waiting_for: 'support', merged_into: null},
  closed: {status_type: 'closed', status_name: 'Closed', waiting_for: 'nobody'},
} as const;
