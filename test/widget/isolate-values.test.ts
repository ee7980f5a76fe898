import {expect} from 'chai';
import {isolateValues} from '../../src/widget/i18n/isolate-values.ts';

const words = {plain: 'text', group: {list: ['a'], put: (value: string, field: string) => `${value} → ${field}`}};
const count = {count: (number: number) => `${number}`};

describe('what is put into a sentence', () => {
  it('is isolated where the sentence reads in the other direction', () => {
    expect(isolateValues(words, 'rtl').group.put('a@b.example', 'حقل')).to.equal(
      '\u2068a@b.example\u2069 → \u2068حقل\u2069',
    );
    expect(isolateValues(words, 'ltr').group.put('شركة', 'ZOID')).to.equal('\u2068شركة\u2069 → ZOID');
  });

  it('cannot turn the rest of the sentence around', () => {
    expect(isolateValues(words, 'ltr').group.put('invoice\u202egpj.exe', 'File')).to.equal('invoicegpj.exe → File');
    expect(isolateValues(words, 'rtl').group.put('\u202d1\u202c', '2')).to.equal('\u20681\u2069 → \u20682\u2069');
    expect(isolateValues(words, 'ltr').group.put('a\u2067b', 'File')).to.equal('a\u2067b\u2069 → File');
    expect(isolateValues(words, 'rtl').group.put('a\u2069b', '2')).to.equal('\u2068ab\u2069 → \u20682\u2069');
    expect(isolateValues(words, 'ltr').group.put('\u2068שם\u2069', '2')).to.equal('\u2068\u2068שם\u2069\u2069 → 2');
  });

  it('stays as it is where all reads in one', () => {
    expect(isolateValues(words, 'ltr').group.put('Müller & Söhne', '山田')).to.equal('Müller & Söhne → 山田');
    expect(isolateValues(count, 'rtl').count(5)).to.equal('5');
    expect(isolateValues(words, 'rtl').plain).to.equal('text');
    expect(isolateValues(words, 'rtl').group.list).to.deep.equal(['a']);
  });
});
