import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {attachmentLimits} from '../../src/contract/attachment-limits.ts';
import {dataCenters} from '../../src/contract/data-centers.ts';
import type {Issue} from '../../src/contract/issue.ts';
import {check} from '../../src/contract/check.ts';
import {bodyLimit} from '../../src/contract/meta.ts';
import {ticketDraftSchema, ticketLimits} from '../../src/contract/ticket-draft.ts';

const draft = {
  dataCenter: 'eu',
  service: 'zoho-crm',
  organizationId: '20105462640',
  customer: {email: 'ada@nordwind.example'},
  subject: 'Import stops at 90 percent',
  description: 'Since Monday.',
  uploads: [],
};

const issuesOf = (changes: object): readonly Issue[] | undefined =>
  check(ticketDraftSchema, {...draft, ...changes}).issues;
const valueOf = (changes: object) => check(ticketDraftSchema, {...draft, ...changes}).value;
const upload = (index: number) => `0197f0a0-0000-7000-8000-00000000000${index}`;

describe('a ticket draft', () => {
  it('holds what opens a ticket', () => {
    assert.deepEqual(check(ticketDraftSchema, draft), {value: draft});
  });

  for (const property of Object.keys(draft)) {
    it(`needs ${property}`, () => {
      assert.deepEqual(issuesOf({[property]: undefined}), [{pointer: `/${property}`, code: 'required'}]);
    });
  }

  for (const property of ['severity', 'priority', 'status', 'partner', 'requester', 'cf_large_account', '__proto']) {
    it(`takes no ${property}: only the backend decides`, () => {
      assert.deepEqual(issuesOf({[property]: 'S1'}), [{pointer: '', code: 'unknown_property'}]);
    });
  }

  it('may be meant for every data center of the table', () => {
    for (const {id} of dataCenters) assert.equal(valueOf({dataCenter: id})?.dataCenter, id);
    for (const id of ['sa', 'EU', 7])
      assert.deepEqual(issuesOf({dataCenter: id}), [{pointer: '/dataCenter', code: 'invalid'}]);
  });

  it('holds the digits of a pasted organization id', () => {
    assert.equal(valueOf({organizationId: 'org74822955'})?.organizationId, '74822955');
    assert.deepEqual(issuesOf({organizationId: 'Nordwind'}), [
      {pointer: '/organizationId', code: 'invalid_identifier'},
    ]);
    assert.deepEqual(issuesOf({organizationId: ''}), [{pointer: '/organizationId', code: 'required'}]);
  });

  it('points into the customer', () => {
    assert.deepEqual(issuesOf({customer: {}}), [{pointer: '/customer', code: 'customer_required'}]);
    assert.deepEqual(issuesOf({customer: {email: 'x'}}), [{pointer: '/customer/email', code: 'invalid_email'}]);
    assert.deepEqual(
      issuesOf({customer: {zoid: 'x', large: 1}})?.map(({pointer}) => pointer),
      ['/customer/zoid', '/customer'],
    );
  });

  it('names everything that is wrong at once', () => {
    const pointers = issuesOf({subject: 'no', description: '', organizationId: '1'})?.map(({pointer}) => pointer);
    assert.deepEqual(pointers?.toSorted(), ['/description', '/organizationId', '/subject']);
  });
});

describe("a draft's subject", () => {
  const {min, max} = ticketLimits.subject;
  it(`has ${min} to ${max} characters after trimming`, () => {
    assert.equal(valueOf({subject: ` ${'a'.repeat(min)} `})?.subject, 'a'.repeat(min));
    assert.equal(valueOf({subject: 'a'.repeat(max)})?.subject.length, max);
    assert.deepEqual(issuesOf({subject: `${'a'.repeat(min - 1)}  `}), [{pointer: '/subject', code: 'too_short'}]);
    assert.deepEqual(issuesOf({subject: 'a'.repeat(max + 1)}), [{pointer: '/subject', code: 'too_long'}]);
  });
  it('is one line of text', () => {
    for (const subject of ['two\nlines', 'a\u0000bc', 'abc\ud83d']) {
      assert.deepEqual(issuesOf({subject}), [{pointer: '/subject', code: 'not_text'}]);
    }
  });
});

describe("a draft's description", () => {
  it(`has at most ${ticketLimits.description} characters, over many lines`, () => {
    assert.equal(valueOf({description: 'a\n'.repeat(15_999) + 'ab'})?.description.length, ticketLimits.description);
    assert.deepEqual(issuesOf({description: 'a'.repeat(ticketLimits.description + 1)}), [
      {pointer: '/description', code: 'too_long'},
    ]);
  });
  it('holds no control characters', () => {
    assert.deepEqual(issuesOf({description: 'a\u0000b'}), [{pointer: '/description', code: 'not_text'}]);
  });
  it('fits into a request, whatever its script', () => {
    const longest = {...draft, subject: '漢'.repeat(255), description: '漢'.repeat(ticketLimits.description)};
    assert.ok(Buffer.byteLength(JSON.stringify(longest)) < bodyLimit);
  });
});

describe("a draft's service", () => {
  it('outside the catalogue is "other", with its name', () => {
    assert.equal(valueOf({service: 'other', serviceName: ' Zoho Learn Kit '})?.serviceName, 'Zoho Learn Kit');
    assert.deepEqual(issuesOf({service: 'other'}), [{pointer: '/serviceName', code: 'service_name_required'}]);
    assert.deepEqual(issuesOf({service: 'other', serviceName: ' '}), [{pointer: '/serviceName', code: 'required'}]);
    assert.deepEqual(issuesOf({service: 'other', serviceName: 'a'.repeat(101)}), [
      {pointer: '/serviceName', code: 'too_long'},
    ]);
  });
  it('of the catalogue goes without a name', () => {
    assert.deepEqual(issuesOf({serviceName: 'CRM'}), [{pointer: '/serviceName', code: 'unknown_property'}]);
    assert.deepEqual(issuesOf({service: 'crm'}), [{pointer: '/service', code: 'invalid'}]);
  });
});

describe("a draft's uploads", () => {
  it(`are at most ${attachmentLimits.count} ids`, () => {
    const five = Array.from({length: attachmentLimits.count}, (_, index) => upload(index));
    assert.deepEqual(valueOf({uploads: five})?.uploads, five);
    assert.deepEqual(issuesOf({uploads: [...five, upload(9)]}), [{pointer: '/uploads', code: 'too_many'}]);
    assert.deepEqual(issuesOf({uploads: ['../etc']}), [{pointer: '/uploads/0', code: 'invalid'}]);
  });
});
