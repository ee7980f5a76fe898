import type {TicketOverviewRow} from '../../src/backend/database/ticket-overview.ts';
import {formatTime} from './agent/format-time.ts';

/** One ticket as QA sees it. `supportPage`: where support works on it. */
export function ticketRow(ticket: TicketOverviewRow, isNew: boolean, supportPage: string): HTMLElement {
  const {number, status, waitingFor, dataCenter, subject, customer, partner, requester, receivedAt, forwarding} =
    ticket;
  const row = document.createElement('li');
  row.dataset['number'] = number;
  row.classList.toggle('new', isNew);

  const title = element('h3', subject);
  if (isNew) title.append(element('span', 'New', 'chip'));
  const time = element('time', formatTime(receivedAt));
  time.setAttribute('datetime', receivedAt);
  time.title = receivedAt;
  const ids = Object.entries(customer).map(([name, value]) =>
    name === 'email' ? value : `${name.toUpperCase()} ${value}`,
  );
  const link = element('a', 'Open as support');
  link.setAttribute('href', supportPage);
  link.setAttribute('aria-label', `Open ${number} as support`);
  row.append(
    title,
    time,
    element('p', `${number} · ${dataCenter} · ${ids.join(' · ')}`),
    element('p', `${status} · waits for ${waitingFor}`),
    element('p', `${requester.name} of partner ${partner} · forwarding: ${forwarding}`),
    link,
  );
  return row;
}

function element(name: string, text: string, className = ''): HTMLElement {
  const created = document.createElement(name);
  created.textContent = text;
  if (className) created.className = className;
  return created;
}
