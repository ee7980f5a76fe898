import type {CountingIn} from '../counting.ts';
import type {Messages} from '../messages.ts';
import {attachments} from './pl/attachments.ts';
import {form} from './pl/form.ts';
import {requests, requestTypes, ticket} from './pl/requests.ts';

/** Polish, in the impersonal form that products speak in, and with “Państwo”. */
export const messages = (countingIn: CountingIn): Messages => {
  const counting = countingIn('pl');
  const {plural} = counting;
  return {
    locale: 'pl',
    direction: 'ltr',
    title: 'Centrum pomocy dla partnerów',
    close: 'Zamknij',
    tryAgain: 'Spróbuj ponownie',
    loading: 'Ładowanie…',
    notLoaded: 'Nie udało się załadować tej części wsparcia dla partnerów.',

    launcher: {
      unread: (count) =>
        plural(count, {
          one: 'Wsparcie dla partnerów, # nowość',
          few: 'Wsparcie dla partnerów, # nowości',
          many: 'Wsparcie dla partnerów, # nowości',
        }),
    },

    tabs: {label: 'Sekcje', requests: 'Zgłoszenia', addTicket: 'Dodaj zgłoszenie'},

    dataCenter: {
      label: 'Centrum danych',
      choose: 'Wybierz…',
      names: {
        us: 'Stany Zjednoczone',
        eu: 'Europa',
        in: 'Indie',
        au: 'Australia',
        jp: 'Japonia',
        za: 'Republika Południowej Afryki',
        ca: 'Kanada',
        uk: 'Wielka Brytania',
      },
      askTitle: 'W którym centrum danych znajduje się konto klienta?',
      askText:
        'Proszę wybrać je powyżej. Od tego zależy, do którego regionu trafi zgłoszenie; wpisana treść pozostanie.',
      goesTo: 'Trafi do:',
      goesNowhere: 'wybierz centrum danych',
      at: (name, host) => `${name}, ${host}`,
    },

    services: {'zoho-writer-add-ons': 'Dodatki Zoho Writer'},

    requests: requests(counting),
    ticket: ticket(counting),
    requestTypes,
    form: form(counting),

    issues: {
      required: 'Proszę wypełnić to pole.',
      too_short: 'Za krótko: proszę wpisać co najmniej 3 znaki.',
      too_long: 'Za długo: proszę skrócić tekst.',
      too_many: 'Zbyt wiele plików.',
      invalid_email: 'Proszę podać pełny adres, np. nazwa@firma.example.',
      invalid_phone:
        'Proszę podać numer telefonu: co najmniej 5 cyfr, w razie potrzeby ze spacjami, + ( ) - . / i „ext”.',
      invalid_identifier: 'Proszę podać identyfikator liczący od 5 do 19 cyfr.',
      other_identifier: 'To identyfikator innego rodzaju. Proszę wpisać go we właściwym polu.',
      customer_required: 'Proszę podać adres e-mail, ZUID lub ZOID klienta.',
      service_name_required: 'Proszę podać usługę.',
      not_text: 'Zawiera znaki, których nie można zapisać.',
      unknown_property: 'Ta informacja nie należy do tego miejsca.',
      unknown_upload: 'Tego pliku już nie ma.',
      invalid: 'Nie można przyjąć tej wartości.',
    },
    chooseDataCenter: 'Proszę wybrać centrum danych.',

    attachments: attachments(counting),

    outbox: {
      states: {
        saved: 'Zapisano na tym urządzeniu',
        sending: 'Wysyłanie',
        received: 'Przyjęto',
        refused: 'Nie przyjęto',
      },
      received: (number) => `Przyjęto, numer ${number}`,
      saved:
        'Zgłoszenie zostanie wysłane automatycznie, gdy region będzie dostępny: dopóki ta strona jest otwarta lub po następnym otwarciu wsparcia dla partnerów.',
      savedNotLasting:
        'Zgłoszenie zostanie wysłane automatycznie, gdy region będzie dostępny. Proszę nie zamykać tej strony: ta przeglądarka nie pozwala go zapisać.',
      savedNobody:
        'Zgłoszenie zostanie wysłane automatycznie, gdy strona rozpozna, kto jest zalogowany. Proszę jej nie zamykać: do tego czasu nic nie jest zapisywane.',
      savedSignIn: 'Zgłoszenie zostanie wysłane po ponownym zalogowaniu.',
      savedBusy: (seconds) =>
        plural(seconds, {
          one: 'Region prosi o chwilę cierpliwości: automatyczna wysyłka za # sekundę.',
          few: 'Region prosi o chwilę cierpliwości: automatyczna wysyłka za # sekundy.',
          many: 'Region prosi o chwilę cierpliwości: automatyczna wysyłka za # sekund.',
        }),
      texts: {
        sending: 'Zgłoszenie jest w drodze.',
        received: 'Dział wsparcia otrzymał zgłoszenie. Można je śledzić w sekcji „Zgłoszenia”.',
        refused: 'Nic nie zostało utracone: proszę poprawić zgłoszenie i wysłać je ponownie.',
      },
      edit: 'Edytuj zgłoszenie',
      editLater: 'Rozpoczęto inne zgłoszenie. Proszę najpierw je dokończyć, potem będzie można edytować to.',
      discard: 'Odrzuć',
      another: 'Dodaj kolejne zgłoszenie',
      toForm: 'Wróć do formularza',
      toRequests: 'Pokaż w zgłoszeniach',
      sendNow: 'Wyślij teraz',
    },

    errors: {
      unreachable: 'Wsparcie w tym regionie jest obecnie niedostępne.',
      sign_in_unreachable: 'Strona nie może obecnie ustalić, kto jest zalogowany.',
      failing: 'We wsparciu w tym regionie wystąpił obecnie problem.',
      key_reused:
        'Z tej wersji roboczej utworzono już zgłoszenie, być może w innej karcie. Przed wysłaniem tego zgłoszenia proszę sprawdzić sekcję „Zgłoszenia”.',
      rate_limited: 'Zbyt wiele żądań naraz. Proszę chwilę odczekać i spróbować ponownie.',
      signed_out: 'Nie zalogowano się lub sesja wygasła. Proszę zalogować się na tej stronie i spróbować ponownie.',
      no_access:
        'To konto nie ma jeszcze dostępu do wsparcia dla partnerów. Superadministrator może przyznać dostęp w sklepie partnerskim.',
      region_mismatch: 'Logowanie należy do innego regionu niż to centrum danych, dlatego nic nie wysłano.',
      refused: 'Część danych zgłoszenia nie została przyjęta.',
      not_found: 'Tego elementu już nie ma.',
      unexpected: 'Wystąpił błąd po naszej stronie.',
    },
    reference: (id) => `Numer referencyjny: ${id}`,

    channels: {
      title: 'Inne sposoby kontaktu ze wsparciem',
      helpCenter: 'Centrum pomocy',
      helpCenterSteps: [
        'Proszę otworzyć „Moją strefę” (My Area).',
        'Proszę zalogować się jako „Klient” (Customer).',
        'Proszę wybrać „Wyślij zgłoszenie” (Submit Ticket).',
        'Proszę wybrać usługę „Wsparcie dla partnerów” (Partner Support).',
        'Proszę wypełnić formularz i wybrać „Wyślij zgłoszenie”.',
      ],
      email: 'E-mail',
      emailText: 'Szablon zgłoszenia jest już wypełniony.',
      emailTyped: 'Szablon zgłoszenia jest już wypełniony wpisanymi dotąd danymi.',
    },

    noAccess: {
      title: 'To konto nie ma jeszcze dostępu do wsparcia dla partnerów',
      text: 'Dostęp przyznaje superadministrator organizacji partnerskiej w sklepie partnerskim.',
      check: 'Sprawdź ponownie',
      still: 'Nie ma jeszcze dostępu.',
    },

    email: {
      title: (name) => `${name}: przez e-mail`,
      text: 'W tym centrum danych wsparcie dla partnerów działa przez e-mail.',
      typed: 'Wiadomość zawiera wpisane dotąd dane.',
      requestsText: 'Zgłoszenia z tego centrum danych są składane i śledzone przez e-mail, dlatego nie ma tu listy.',
      address: 'Wyślij na adres',
      message: 'Wiadomość',
      write: 'Napisz e-mail',
      copy: 'Kopiuj tekst',
      copied: 'Skopiowano.',
      copyFailed: 'Przeglądarka nie pozwala kopiować: proszę zaznaczyć tekst i skopiować go ręcznie.',
      shortened:
        'Opis w wiadomości jest skrócony, ponieważ długość linków jest ograniczona. Proszę wkleić do niej pełny tekst.',
    },
  };
};
