import type {Counting} from '../../counting.ts';
import type {Messages} from '../../messages.ts';

/** The words of Add Ticket. */
export const form = ({plural, number}: Counting<'pl'>): Messages['form'] => ({
  issue: 'Problem',
  partnerInformation: 'Informacje o partnerze',
  oneNeeded:
    'Kto jest klientem. Potrzebna jest co najmniej jedna z trzech informacji: adres e-mail superadministratora, ZUID użytkownika lub ZOID organizacji.',
  fields: {
    requestType: 'Rodzaj zgłoszenia',
    service: 'Nazwa usługi',
    organizationId: 'Identyfikator organizacji (ZOID lub ZGID)',
    subject: 'Temat',
    description: 'Opis',
    email: 'Podstawowy adres e-mail klienta',
    zuid: 'ZUID',
    zoid: 'ZOID',
    contactPhone: 'Telefon kontaktowy (opcjonalnie)',
  },
  hints: {
    service: 'Wpisz lub wybierz',
    organizationId: 'Na przykład org74822955',
    description: 'Co się stało, czego oczekiwano, od kiedy',
    email: 'Adres e-mail superadministratora',
    contactPhone: 'Aby wsparcie mogło zadzwonić',
  },
  partnerOperations: 'Zajmuje się tym zespół Partner Operations.',
  showServices: 'Pokaż usługi',
  services: 'Usługi',
  useTyped: (name) => `Użyj „${name}”`,
  noPriority: (name, measure) =>
    `${name} rozlicza się według ${measure}, a nie użytkowników: to zgłoszenie nie kwalifikuje się do priorytetowego wsparcia dużych kont użytkowników.`,
  measures: {
    'contacts-or-subscribers': 'kontaktów lub subskrybentów',
    'rows-processed-a-month': 'wierszy przetwarzanych miesięcznie',
    'monthly-visitors': 'odwiedzających miesięcznie',
    'automation-credits-and-bulk-mail': 'środków na automatyzację i masowych e-maili',
  },
  charactersLeft: (count) =>
    plural(count, {one: 'Pozostał # znak', few: 'Pozostały # znaki', many: 'Pozostało # znaków'}),
  charactersTooMany: (count) =>
    plural(count, {one: 'O # znak za dużo', few: 'O # znaki za dużo', many: 'O # znaków za dużo'}),
  fewerCharactersLeft: (count) =>
    plural(count, {
      one: 'Pozostał najwyżej # znak',
      few: 'Pozostały najwyżej # znaki',
      many: 'Pozostało najwyżej # znaków',
    }),
  warnings: {
    'own-address': 'To Państwa własny adres. Proszę podać adres superadministratora klienta, jeśli jest znany.',
    'own-domain': 'To adres Państwa własnej firmy. Proszę podać adres superadministratora klienta, jeśli jest znany.',
    'free-mail':
      'To adres u dostawcy bezpłatnej poczty. Firmowy adres superadministratora, jeśli istnieje, ułatwi odnalezienie klienta.',
    'other-home': (home, chosen) =>
      `Ten adres należy do centrum danych „${home}”, a zgłoszenie trafi do „${chosen}”. Proszę sprawdzić centrum danych powyżej.`,
    'same-number': (field) => `Ten sam numer jest w polu „${field}”. Może dotyczyć tylko jednego z nich.`,
    'same-organization': (field) => `Ten sam numer jest w polu „${field}”. To poprawne, jeśli usługa używa ZOID.`,
  },
  pasted: {
    title: 'Wklejony tekst zawiera dane do innych pól:',
    titleInText: 'Wklejony tekst zawiera więcej danych. Pozostaje w opisie:',
    all: (count) =>
      plural(count, {one: 'Wypełnij # pole', few: 'Wypełnij wszystkie # pola', many: 'Wypełnij wszystkie # pól'}),
    put: (value, field) => `Wpisz ${value} w polu „${field}”`,
    replace: (value, field, before) => `Zastąp ${before} w polu „${field}” wartością ${value}`,
    done: (value, field) => `${value} jest teraz w polu „${field}”.`,
    dismiss: 'Pozostaw bez zmian',
  },
  duplicates: {
    title: 'Czy to jedno z tych zgłoszeń?',
    found: (count) =>
      plural(count, {
        one: '# otwarte zgłoszenie tego klienta może dotyczyć tego samego.',
        few: '# otwarte zgłoszenia tego klienta mogą dotyczyć tego samego.',
        many: '# otwartych zgłoszeń tego klienta może dotyczyć tego samego.',
      }),
  },
  draft: {
    restored: (when) => `Przywrócono wersję roboczą zapisaną ${when}.`,
    discard: 'Odrzuć wersję roboczą',
    discarded: 'Wersja robocza została odrzucona.',
    bringBack: 'Przywróć',
    startAnother: 'Rozpocznij nowe zgłoszenie',
    keepAndStart: 'Zachowaj wersję roboczą i rozpocznij nowe zgłoszenie',
    putAside: 'Wersja robocza została zachowana. Ten formularz jest na nowe zgłoszenie.',
    others: (count) =>
      plural(count, {
        one: '# inna wersja robocza',
        few: '# inne wersje robocze',
        many: '# innych wersji roboczych',
      }),
    noSubject: 'Jeszcze bez tematu',
    discardOther: (subject) => `Odrzuć wersję roboczą: ${subject}`,
    otherDiscarded: 'Inna wersja robocza została odrzucona.',
    sentElsewhere: 'Tę wersję roboczą wysłano w innej karcie. Zgłoszenie jest w sekcji „Zgłoszenia”.',
    notLasting:
      'Ta przeglądarka nie pozwala zachować wersji roboczych: wpisana treść pozostaje, dopóki strona jest otwarta.',
  },
  prefill: {
    title: 'Ta strona proponuje:',
    suggestion: (field, value) => `${field}: ${value}`,
    takeOver: 'Przyjmij',
    keep: 'Zachowaj moje dane',
    given: 'Podane przez tę stronę',
  },
  submit: 'Wyślij zgłoszenie',
  tooLong: (limit, length) => `Najwyżej ${number(limit)} znaków; obecnie: ${number(length)}.`,
  changedMeanwhile:
    'W czasie oczekiwania coś zmieniono, dlatego nic nie wysłano. Proszę sprawdzić zgłoszenie i wysłać je ponownie.',
  summary: (count) =>
    plural(count, {
      one: '# pole wymaga uwagi:',
      few: '# pola wymagają uwagi:',
      many: '# pól wymaga uwagi:',
    }),
});
