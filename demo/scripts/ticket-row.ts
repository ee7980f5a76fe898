import type {TicketOverviewRow} from '../../src/backend/database/ticket-overview.ts';

/** One ticket as QA sees it. `onAnswer`: QA wants to play support. */
export function ticketRow(ticket: TicketOverviewRow, isNew: boolean, onAnswer: () => void): HTMLElement {
  const {number, status, waitingFor, dataCenter, subject, customer, partner, requester, receivedAt, forwarding} =
    ticket;
  const row = document.createElement('li');
  row.dataset['number'] = number;
  row.classList.toggle('new', isNew);

  const title = element('h3', subject);
  if (isNew) title.append(element('span', 'New', 'chip'));
  const time = element('time', new Date(receivedAt).toLocaleTimeString('en-GB'));
  time.setAttribute('datetime', receivedAt);
  time.title = receivedAt;
  const ids = Object.entries(customer).map(([name, value]) =>
    name === 'email' ? value : `${name.toUpperCase()} ${value}`,
  );
  const button = element('button', 'Answer as agent');
  button.setAttribute('type', 'button');
  button.setAttribute('aria-label', `Answer ${number} as agent`);
  button.addEventListener('click', onAnswer);
  row.append(
    title,
    time,
    element('p', `${number} · ${dataCenter} · ${ids.join(' · ')}`),
    element('p', `${status} · waits for ${waitingFor}`),
    element('p', `${requester.name} of partner ${partner} · forwarding: ${forwarding}`),
    button,
  );
  return row;
}

function element(name: string, text: string, className = ''): HTMLElement {
  const created = document.createElement(name);
  created.textContent = text;
  if (className) created.className = className;
  return created;
}
