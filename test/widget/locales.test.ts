import {expect} from 'chai';
import {languages} from '../../src/widget/i18n/languages.ts';
import {pluralForms} from '../../src/widget/i18n/plural-forms.ts';
import {flatWords, type FlatWord} from '../support/flat-words.ts';

/** Values that can be found in a sentence again, also where it counts them. */
const values = ['17', '28', '39'];
const say = (word: FlatWord) => (typeof word === 'string' ? word : word(...values));

/** What is the same in English: names and abbreviations, and words that both languages have. */
const shared: Readonly<Record<string, RegExp>> = {
  fr: /^dataCenter\.names\.(eu|ca)$|service$|services$|^ticket\.(conversation|support)$|description$|^email\.message$/,
  de: /^dataCenter\.names\.jp$|^ticket\.(support|partner)$|^requestTypes\.upgrades$/,
  es: /^dataCenter\.names\.(in|au)$/,
  'pt-BR': /dataCenter(\.label)?$/,
  nl: /^dataCenter\.names\.(in|jp|ca)$|statuses\.open$|filters$|filter\.open$|service$|services$|^ticket\.(support|partner)$/,
  it: /^dataCenter\.names\.(in|au|ca)$|dataCenter(\.label)?$|^ticket\.partner$/,
  pl: /^dataCenter\.names\.au$|^ticket\.partner$/,
};
const sharedByAll =
  /^(direction|dataCenter\.at|form\.fields\.z[uo]id|form\.prefill\.suggestion|attachments\.(ofFile|failed))$/;

/** Official words, as Zoho's own documents have them in each language. */
const official: Readonly<Record<string, readonly RegExp[]>> = {
  en: [/large-account|large user account/, /priority/, /super admin's address/, /S1-Critical/],
  fr: [
    /comptes? grands? utilisateurs?/i,
    /support prioritaire/,
    /adresse e-mail du super administrateur/,
    /S1-Critique/,
  ],
  de: [/große Benutzerkonten/, /Priority Support/, /SuperAdmin-E-Mail-Adresse/],
  nl: [/grote gebruikersaccounts/, /support met prioriteit/, /e-mailadres van de SuperAdmin/],
  'pt-BR': [/contas de usuário de grande porte/, /suporte prioritário/, /endereço de e-mail do superadministrador/],
  es: [
    /cuentas grandes de usuario/,
    /asistencia prioritaria/,
    /dirección de correo electrónico del superadministrador/,
  ],
  ja: [/大口ユーザーアカウント/, /優先サポート/, /SuperAdminのメールアドレス/, /問い合わせ/],
};

/** Official names, letter for letter: of partner support and of one service; and the word for a ticket. */
const officialNames: Readonly<Record<string, readonly [support: string, addOns: string, ticket: RegExp]>> = {
  en: ['Partner Support', 'Zoho Writer add-ons', /Ticket$/],
  fr: ['Support partenaire', 'Modules complémentaires Zoho Writer', /ticket$/],
  de: ['Partnersupport', 'Zoho Writer Add-ons', /^Ticket /],
  nl: ['Partner Support', 'Zoho Writer-add-ons', /^Ticket /],
  'pt-BR': ['Suporte ao parceiro', 'Complementos do Zoho Writer', /ticket$/],
  es: ['Asistencia para socios', 'Complementos de Zoho Writer', /ticket$/],
  ja: ['パートナーサポート', 'Zoho Writerアドオン', /^問い合わせ/],
};

/** What the English pages of the Help Center call it, in the order in which one comes by it. */
const helpCenterLabels = ['My Area', 'Customer', 'Submit Ticket', 'Partner Support'];

/** What an editor of the language would strike out: signs of another one, and blanks that break before a sign. */
const amiss: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\u202f)[;!?»]|(?<!\u00a0):|«(?!\u202f)|["'“”]/u,
  de: /["'”«»‹›]|“\p{L}|(?<=\p{L}|[.!?])„/u,
  es: /["'“”]|^[^¿]*\?|^[^¡]*!/u,
  'pt-BR': /["'«»„]/u,
  nl: /["'«»„“”]/u,
  it: /["'«»„]/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][!?,:;]|[!?,:;]\p{Script=Han}|["'“”]/u,
  ar: /[?;,"'“”]/u,
  pl: /["'“«»]|(?<=\p{L}|[.!?])„/u,
};

for (const language of languages) {
  const [tag, name] = language;

  describe(`the locale ${tag}`, () => {
    let english: ReadonlyMap<string, FlatWord>;
    let words: ReadonlyMap<string, FlatWord>;

    before(async () => {
      english = await flatWords(languages[0]);
      words = await flatWords(language);
    });

    it('has the words that English has, in the same shape', () => {
      expect([...words.keys()]).to.have.members([...english.keys()]);
      for (const [path, word] of words) {
        expect(typeof word, path).to.equal(typeof english.get(path));
        expect(say(word).trim(), path).not.to.equal('');
      }
    });

    it('says all that is put into a sentence', () => {
      for (const [path, word] of english) {
        const said = say(words.get(path)!);
        for (const value of values) {
          expect(said.includes(value), `${path}: ${said}`).to.equal(say(word).includes(value));
        }
      }
    });

    it('has a form for every number that its language tells apart', () => {
      const rules = new Intl.PluralRules(tag);
      const counts = [...Array(1200).keys(), 10_000, 123_456, 999_999];
      expect([...new Set(counts.map((count) => rules.select(count)))]).to.have.members([
        ...pluralForms[tag as keyof typeof pluralForms],
      ]);
      for (const [path, word] of words) {
        if (typeof word === 'string') continue;
        for (const count of [0, 1, 2, 3, 5, 11, 22, 100, 101, 1000]) {
          const said = word(String(count), String(count), String(count));
          expect(said, path).not.to.match(/#|NaN|undefined|null|\[object|\$\{/);
        }
      }
    });

    it('leaves no word English', () => {
      if (tag === 'en') return;
      const same = [...words].filter(([path, word]) => say(word) === say(english.get(path)!));
      const left = same.map(([path]) => path).filter((path) => !sharedByAll.test(path) && !shared[tag]?.test(path));
      expect(left).to.deep.equal([]);
    });

    it('uses the official words', () => {
      const all = [name, ...[...words.values()].map(say)].join('\n');
      for (const word of official[tag] ?? []) expect(all).to.match(word);
    });

    it('names partner support, a ticket and a service as Zoho does', () => {
      const [support, addOns, ticket] = officialNames[tag] ?? [];
      if (!ticket) return;
      expect(name).to.equal(support);
      expect(words.get('services.zoho-writer-add-ons')).to.equal(addOns);
      for (const path of ['tabs.addTicket', 'form.submit']) expect(words.get(path), path).to.match(ticket);
    });

    it('leads through the Help Center by the labels that stand there', () => {
      for (const [step, label] of helpCenterLabels.entries()) {
        expect(words.get(`channels.helpCenterSteps.${step}`)).to.include(label);
      }
    });

    it('says behind the launcher’s name how much is new', () => {
      expect(say(words.get('launcher.unread')!)).to.match(/^(, |، |、)[^ ]/);
    });

    it('is written with the signs of its language', () => {
      const wrong = [...words.values()]
        .map(say)
        .filter((said) => amiss[tag]?.test(said) || /\.\.\.|\s$|^\s/.test(said));
      expect(wrong).to.deep.equal([]);
    });

    it('is written in its own direction', () => {
      const letters = [...words.values()].map(say).join('');
      const arabic = letters.match(/\p{Script=Arabic}/gu)?.length ?? 0;
      expect(words.get('direction')).to.equal(arabic > 1000 ? 'rtl' : 'ltr');
    });
  });
}
