import {expect} from 'chai';
import {findLanguage, matchLanguage} from '../../src/widget/i18n/find-language.ts';
import {formatLocale} from '../../src/widget/i18n/format-locale.ts';

describe('the language for what is asked for', () => {
  for (const [asked, tag] of [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE_ch', 'de'],
    [' fr-CA ', 'fr'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['pt-BR-u-nu-latn', 'pt-BR'],
    ['ar-EG', 'ar'],
    ['ja-Jpan-JP', 'ja'],
    ['en-GB', 'en'],
    ['zh', 'en'],
    ['zh-Hant-TW', 'en'],
    // Another language that begins alike, and what is none.
    ['den', 'en'],
    ['nld', 'en'],
    ['d', 'en'],
    ['-', 'en'],
    ['__proto__', 'en'],
    ['constructor', 'en'],
    ['('.repeat(10_000), 'en'],
  ] as const) {
    it(`is “${tag}” for “${asked.slice(0, 20)}”`, () => {
      expect(matchLanguage([asked])[0]).to.equal(tag);
    });
  }

  it('is the first of several that there is', () => {
    expect(matchLanguage(['zh-TW', 'x', 'pl-PL', 'de'])[0]).to.equal('pl');
    expect(matchLanguage([])[0]).to.equal('en');
  });
});

describe('the language of an element', () => {
  const page = document.documentElement;
  const usual = page.lang;
  let outer: HTMLElement;
  let inner: HTMLElement;

  beforeEach(() => {
    outer = document.createElement('div');
    inner = document.createElement('div');
    outer.attachShadow({mode: 'open'}).append(inner);
    document.body.append(outer);
  });

  afterEach(() => {
    outer.remove();
    page.lang = usual;
  });

  it('is what its attribute says, whatever the page speaks', () => {
    page.lang = 'fr';
    inner.lang = 'de';
    inner.setAttribute('locale', 'ja');
    expect(findLanguage(inner)[0]).to.equal('ja');
    // One that we do not have is no reason to speak the page's.
    inner.setAttribute('locale', 'zh');
    expect(findLanguage(inner)[0]).to.equal('en');
    inner.setAttribute('locale', '');
    expect(findLanguage(inner)[0]).to.equal('de');
  });

  it('is the nearest one around, through shadow hosts', () => {
    page.lang = 'fr';
    expect(findLanguage(inner)[0]).to.equal('fr');
    outer.lang = 'nl-BE';
    expect(findLanguage(inner)[0]).to.equal('nl');
  });

  it('is the browser’s where the page says nothing', () => {
    page.removeAttribute('lang');
    expect(findLanguage(inner)[0]).to.equal(matchLanguage(navigator.languages)[0]);
    outer.lang = '';
    expect(findLanguage(inner)[0]).to.equal(matchLanguage(navigator.languages)[0]);
  });
});

describe('the locale for dates and numbers', () => {
  it('has the region that was asked for in the language of the words', () => {
    expect(formatLocale('en', [null, 'de-AT', 'en-GB', 'en-US'])).to.equal('en-GB-u-nu-latn');
    expect(formatLocale('pt-BR', ['pt_PT'])).to.equal('pt-PT-u-nu-latn');
    expect(formatLocale('de', ['fr-FR', 'x', '(', 'de'])).to.equal('de-u-nu-latn');
    expect(formatLocale('pt-BR', [])).to.equal('pt-BR-u-nu-latn');
  });

  it('has the digits of identifiers, whatever else a browser takes for Arabic', () => {
    expect(new Intl.NumberFormat(formatLocale('ar', ['ar-EG'])).format(12)).to.equal('12');
    expect(new Intl.Locale(formatLocale('ar', [])).numberingSystem).to.equal('latn');
  });
});
