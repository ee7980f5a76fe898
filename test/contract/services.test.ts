import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {otherService, serviceOf, services} from '../../src/contract/services.ts';
import {foldName, serviceNamed} from '../../src/contract/service-by-name.ts';
import {serviceIdSchema} from '../../src/contract/service-id-schema.ts';

/** Groups and names as on the menu; where a service gives no priority, what it is measured in follows in brackets. */
const documented = `
sales: CRM, Bigin, Forms, SalesIQ, Bookings, Sign, CRM Plus
marketing: Social, Campaigns [contacts-or-subscribers], Survey, Sites, PageSense [monthly-visitors], Backstage, Marketing Automation [contacts-or-subscribers], LandingPage, Marketing Plus
commerce: Commerce
support: Desk, Assist, Lens
finance: Books, Invoice, Expense, Inventory
collaboration: Mail, Meeting, Writer, Writer add-ons [automation-credits-and-bulk-mail], Sheet, Show, Notebook, Cliq, Connect, WorkDrive, Office Integrator, Calendar, Learn, Workplace
hr: People, Recruit, Workerly, People Plus
security: Vault
bi: Analytics, Embedded BI, DataPrep [rows-processed-a-month]
projects: Projects, Sprints, BugTracker
developer: Creator, Flow
all-in-one: One, Marketplace`;

describe('the service catalogue', () => {
  const lines = documented.trim().split('\n');

  for (const line of lines) {
    const [group, names] = line.split(': ') as [string, string];
    it(`lists ${group} as on the menu`, () => {
      const listed = services.filter((service) => service.group === group);
      const words = listed.map(({name, excludedBecauseOf}) => {
        return name.replace(/^Zoho /, '') + (excludedBecauseOf ? ` [${excludedBecauseOf}]` : '');
      });
      assert.equal(words.join(', '), names);
    });
  }

  it('has no other group, and keeps the order of the menu', () => {
    const groups = [...new Set(services.map(({group}) => group))];
    assert.deepEqual(
      groups,
      lines.map((line) => line.split(':')[0]),
    );
  });

  it('names every service in full, with an id made of the name', () => {
    for (const {id, name} of services) {
      assert.match(name, /^Zoho [A-Z]/);
      assert.equal(id, name.toLowerCase().replaceAll(' ', '-'));
    }
    assert.equal(serviceOf('zoho-one')?.name, 'Zoho One');
    assert.equal(serviceOf('zoho-writer-add-ons')?.name, 'Zoho Writer add-ons');
  });

  it('has every id once', () => {
    assert.equal(new Set(services.map(({id}) => id)).size, services.length);
  });

  it('excludes exactly five from priority', () => {
    assert.equal(services.filter(({excludedBecauseOf}) => excludedBecauseOf).length, 5);
  });

  it('keeps Writer apart from its add-ons', () => {
    assert.equal(serviceOf('zoho-writer')?.excludedBecauseOf, undefined);
  });

  it('finds nothing under an id that it does not have', () => {
    for (const id of ['crm', 'Zoho CRM', otherService, '', '__proto__', 'toString'])
      assert.equal(serviceOf(id), undefined);
  });
});

describe('a typed service', () => {
  for (const typed of ['CRM', 'crm', 'zoho crm', 'Zoho CRM', '  ZOHO   crm ', 'ｃｒｍ', 'Zoho\u00a0CRM']) {
    it(`"${typed}" is Zoho CRM`, () => assert.equal(serviceNamed(typed)?.id, 'zoho-crm'));
  }
  for (const typed of ['One', 'zoho one']) {
    it(`"${typed}" is Zoho One`, () => assert.equal(serviceNamed(typed)?.id, 'zoho-one'));
  }
  for (const typed of ['', 'zoho', 'CR', 'CRM Pluss', 'My own product']) {
    it(`"${typed}" is none of the catalogue`, () => assert.equal(serviceNamed(typed), undefined));
  }
  it('is compared by its folded name', () => assert.equal(foldName('Zoho  Writer Add-ons '), 'writer add-ons'));
});

describe('a service id in JSON', () => {
  it('may be any of the catalogue, or "other"', () => {
    for (const id of [...services.map((service) => service.id), otherService]) {
      assert.equal(serviceIdSchema.safeParse(id).success, true, id);
    }
  });
  it('may be nothing else', () => {
    for (const id of ['crm', 'ZOHO-CRM', '', null, 1]) assert.equal(serviceIdSchema.safeParse(id).success, false);
  });
});
