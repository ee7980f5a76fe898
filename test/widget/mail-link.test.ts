import {expect} from 'chai';
import fc from 'fast-check';
import {dataCenterOf, type DataCenterId} from '../../src/contract/data-centers.ts';
import {mailLink} from '../../src/widget/elements/channels/email-template.ts';
import {Draft} from '../../src/widget/state/draft.ts';
import {draftFields, type DraftField} from '../../src/widget/state/draft-values.ts';
import {anyCharacter} from '../support/any-character.ts';

function linkFor(id: DataCenterId, values: Partial<Record<DraftField, string>>) {
  const draft = new Draft();
  for (const [field, value] of Object.entries(values)) draft.set(field as DraftField, value);
  return mailLink(id, draft.values);
}

describe('the mail link', () => {
  it('has one recipient, the data center’s own, whatever was typed', () => {
    const hostile = fc.oneof(
      fc.string({unit: anyCharacter, maxLength: 80}),
      fc.constantFrom('x%0D%0ABcc:a@b.c', 'a\r\nBcc: a@b.c', '?cc=a@b.c&to=a@b.c', '\ud800', '#', '%', '\u202egpj'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom<DataCenterId>('za', 'ca', 'uk'),
        fc.record(
          Object.fromEntries(draftFields.map((field) => [field, hostile])) as Record<DraftField, typeof hostile>,
        ),
        (id, values) => {
          const link = new URL(linkFor(id, values).href);
          expect(link.protocol).to.equal('mailto:');
          expect(link.pathname).to.equal(dataCenterOf(id).email);
          expect([...link.searchParams.keys()]).to.deep.equal(['subject', 'body']);
          expect(link.searchParams.get('subject')).not.to.match(/[\r\n]/);
          expect(link.hash).to.equal('');
        },
      ),
    );
  });

  it('stays short enough for mail programs: a long description is cut, and no fact is', () => {
    const {href, shortened} = linkFor('za', {zoid: '20105462640', description: 'ä'.repeat(32_000)});
    expect(shortened).to.equal(true);
    expect(href.length).to.be.at.most(2_000);
    const body = new URL(href).searchParams.get('body')!;
    expect(body).to.include('ä… (shortened)');
    expect(body).to.include('ZOID: 20105462640');
  });
});
