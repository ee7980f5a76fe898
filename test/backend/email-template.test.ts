import assert from 'node:assert/strict';
import {Readable} from 'node:stream';
import {describe, it} from 'node:test';
import {dataCenters, type DataCenterId, type Region} from '../../src/contract/data-centers.ts';
import {draftOfMail} from '../../src/backend/email/draft-of-mail.ts';
import {parseMail} from '../../src/backend/email/parse-mail.ts';
import {emailTemplate} from '../../src/widget/elements/channels/email-template.ts';

/** What becomes of a mail with these header lines and this body. */
interface Circumstances {
  readonly type?: string | undefined;
  readonly subject?: string;
  readonly region?: Region;
}
async function draftOf(body: string, {type = 'text/plain', subject = 'A mail', region = 'com'}: Circumstances = {}) {
  const raw = `From: ada@partner.example\nSubject: ${subject}\nMIME-Version: 1.0\nContent-Type: ${type}; charset=utf-8\n\n${body}`;
  const mail = await parseMail(Readable.from([Buffer.from(raw.replaceAll('\n', '\r\n'))]));
  const {draft, description} = draftOfMail(mail, region);
  return {...draft, description};
}

const filled = `Request type: Technical Support
Product: Zoho Books
Organization ID (ZOID or ZGID): 20105462640
Customer's primary email address: admin@customer.example
Subject: Invoices are empty
Issue, in about 50 words: The invoices have no lines.
They had some yesterday.
Remarks: None of the customers can work.`;

const expected = {
  service: 'zoho-books',
  organizationId: '20105462640',
  customer: {email: 'admin@customer.example'},
  subject: 'Invoices are empty',
  requestType: 'technical-support',
};

const lines = filled.split('\n');
const inTable = `<html><body><p>Hello,</p><table>${[
  ['Request type', 'Technical Support'],
  ['Product', 'Zoho Books'],
  ['Organization ID (ZOID or ZGID)', '20105462640'],
  [
    '<b>Customer&rsquo;s primary e-mail address</b>',
    '<a href="mailto:admin@customer.example">admin@customer.example</a>',
  ],
  ['Subject', '<p>Invoices are empty</p>'],
  ['Issue', 'The invoices have no lines.<br>They had some yesterday.'],
]
  .map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`)
  .join('')}</table></body></html>`;

const mails: readonly (readonly [how: string, body: string, type?: string])[] = [
  ['as it is', filled],
  ['in capitals', filled.replace(/^[^:\n]+:/gm, (label) => label.toUpperCase())],
  ['in small letters', filled.replace(/^[^:\n]+:/gm, (label) => label.toLowerCase())],
  ['quoted', filled.replace(/^/gm, '> ')],
  ['quoted twice', filled.replace(/^/gm, '>> ')],
  ['indented', filled.replace(/^/gm, '      ')],
  ['as a list', filled.replace(/^(?=[^:\n]+:)/gm, '- ')],
  ['with emphasis', filled.replace(/^([^:\n]+):/gm, '*$1:*')],
  ['with values below their labels', filled.replace(/: /g, ':\n')],
  ['with full-width colons', filled.replaceAll(': ', '：')],
  ['with other words', filled.replace('Product', 'Service Name').replace('Organization ID (ZOID or ZGID)', 'Org ID')],
  ['with curly apostrophes', filled.replace("'", '’').replace('email', 'e-mail')],
  ['in another order', [...lines.slice(4), ...lines.slice(0, 4)].join('\n')],
  [
    'forwarded',
    `Please see below.\n\n---------- Forwarded message ---------\nFrom: Cleo <cleo@partner.example>\nDate: Mon, 5 Jan 2026\nSubject: Not this one\nTo: ada@partner.example\n\n${filled}`,
  ],
  ['in HTML', `<div>${filled.replaceAll('\n', '<br>')}</div>`, 'text/html'],
  ['in paragraphs of HTML', lines.map((line) => `<p>${line}</p>`).join(''), 'text/html'],
  ['in a table of HTML', inTable, 'text/html'],
  ['with a signature', `${filled}\n\n-- \nAda Partner\nSubject: matter expert`],
];

describe('The support e-mail template is understood', () => {
  for (const [how, body, type] of mails) {
    it(how, async () => {
      const {service, organizationId, customer, subject, requestType, description} = await draftOf(body, {type});
      assert.deepEqual({service, organizationId, customer, subject, requestType}, expected);
      assert.match(description, /^The invoices have no lines\.\s+They had some yesterday\./);
    });
  }

  it('as the widget writes it, in every data center', async () => {
    const values = {
      service: 'Zoho CRM',
      serviceName: '',
      organizationId: '74822955',
      email: 'admin@customer.example',
      zuid: '740001111',
      zoid: '20105462640',
      subject: 'Import stops',
      description: 'Line one.\nLine two: done.',
      requestType: 'commission-payment',
      contactPhone: '+31 20 123456',
    };
    for (const {id, email} of dataCenters) {
      const region = email.includes('eu.') ? 'eu' : 'com';
      const text = emailTemplate(id, values);
      assert.deepEqual(await draftOf(text, {region}), {
        dataCenter: id,
        service: 'zoho-crm',
        organizationId: '74822955',
        customer: {email: 'admin@customer.example', zuid: '740001111', zoid: '20105462640'},
        subject: 'Import stops',
        requestType: 'commission-payment',
        contactPhone: '+31 20 123456',
        description: 'Line one.\nLine two: done.',
      });
    }
  });

  it('with parts missing, which stay open', async () => {
    const subject = 'Re: Fwd: AW: WG: R: I: Odp: PD: RE[2]: رد: إعادة توجيه: Partner support: CRM fails';
    const draft = await draftOf('Product: CRM\nIssue: It fails.', {subject});
    assert.deepEqual(draft, {
      dataCenter: 'us',
      service: 'zoho-crm',
      organizationId: '',
      customer: {},
      subject: 'CRM fails',
      description: 'It fails.',
    });
  });

  it('and what cannot be understood stays in the description', async () => {
    const {service, serviceName, organizationId, customer, description} = await draftOf(
      [
        'Product: Zoho Directory',
        'Request type: Something new',
        'Organization ID: see the screenshot',
        'Data center: somewhere',
        'Customer email: ask me',
        'Was something customised? If yes: user ID, workflow or function, date and',
        'time, support access: yes, function "sync", 5 January',
        'Issue: It fails.',
        'Reference: COM-10001',
      ].join('\n'),
    );
    assert.deepEqual([service, serviceName, organizationId, customer], ['other', 'Zoho Directory', '', {}]);
    for (const kept of [
      /^It fails\./,
      /Request type: Something new/,
      /: see the screenshot/,
      /Data center: somewhere/,
      /: ask me/,
      /Customised: yes, function "sync", 5 January/,
      /Reference to the raised request: COM-10001/,
    ]) {
      assert.match(description, kept);
    }
  });

  it('where a label comes twice, by the first one that holds something', async () => {
    const {subject, description} = await draftOf('Subject:\nIssue: It fails.\nProduct: CRM\nSubject: Later', {
      subject: 'Mine',
    });
    assert.equal(subject, 'Later');
    assert.match(description, /It fails\./);
  });

  it('and a mail of a single labelled line is an ordinary one', async () => {
    const {service, description} = await draftOf('Service: is bad.\n\nAda, ZOID 20105462640');
    assert.equal(service, 'other');
    assert.equal(description, 'Service: is bad.\n\nAda, ZOID 20105462640');
  });
});

describe('The data center that a mail names', () => {
  const names: readonly (readonly [string, Region, DataCenterId])[] = [
    ['India', 'com', 'in'],
    ['IN', 'com', 'in'],
    ['zoho.com.au', 'com', 'au'],
    ['Japan (JP)', 'com', 'jp'],
    ['US data center', 'com', 'us'],
    ['South Africa', 'com', 'za'],
    ['Canada', 'com', 'ca'],
    ['EU', 'eu', 'eu'],
    ['Europe, zoho.eu', 'eu', 'eu'],
    ['United Kingdom', 'eu', 'uk'],
  ];
  for (const [name, region, id] of names) {
    it(`is understood where it is ${name}`, async () => {
      assert.equal((await draftOf(`Data center: ${name}\nIssue: x`, {region})).dataCenter, id);
      const other = region === 'com' ? 'eu' : 'com';
      const address = region === 'com' ? 'partner-support@zohocorp.com.' : 'partner-support@eu.zohocorp.com.';
      await assert.rejects(draftOf(`Data center: ${name}\nIssue: x`, {region: other}), (error: Error) =>
        error.message.endsWith(`Please send it to ${address}`),
      );
    });
  }

  it('is the region’s own where none is named', async () => {
    assert.equal((await draftOf('Hello')).dataCenter, 'us');
    assert.equal((await draftOf('Hello', {region: 'eu'})).dataCenter, 'eu');
  });
});
