import {seedCustomers} from '../seed/seed-customers.ts';
import type {DemoPage} from './pages.ts';

/** The head of the made-up store that `host` stands for. */
export function storeHead(host: string): string {
  return `<header class="store-head" lang="en">
  <div>
    <span class="store-name">Partner store</span>
    <ul aria-label="Sections, without function in the demo">
      <li data-here>Home</li>
      <li>Customers</li>
      <li>Orders</li>
      <li>Commission</li>
    </ul>
    <span class="store-host">plays ${host}</span>
  </div>
</header>`;
}

/** A customer to file a ticket for. */
export function customerCard(): string {
  const {email, zuid, zoid} = seedCustomers.eu[0]!;
  return `<section aria-labelledby="customer">
  <h2 id="customer">A customer to file for</h2>
  <dl class="card customer">
    <div><dt>Customer</dt><dd>Nordwind GmbH</dd></div>
    <div><dt>Super admin</dt><dd>${email}</dd></div>
    <div><dt>ZUID</dt><dd>${zuid}</dd></div>
    <div><dt>ZOID</dt><dd>${zoid}</dd></div>
  </dl>
</section>`;
}

/** Cards that lead to pages, each with a sentence. */
export function pageCards(list: readonly DemoPage[]): string {
  const cards = list.map(
    ({path, label, about}) => `<li><a class="card" href="${path}"><h3>${label}</h3><p>${about}</p></a></li>`,
  );
  return `<ul class="pages">${cards.join('')}</ul>`;
}
