import type {CountingIn} from '../counting.ts';
import type {FailureWords} from '../launcher-words.ts';
import type {PanelMessages} from '../messages.ts';
import {requests} from './pl/requests.ts';

export const failure: FailureWords = {loadFailed: 'Nie udało się załadować.', retry: 'Spróbuj ponownie'};

/** Polish, in the impersonal form that products speak in, and with “Państwo”. */
export const messages = (countingIn: CountingIn): PanelMessages => {
  const counting = countingIn('pl');
  const {plural} = counting;
  return {
    locale: 'pl',
    direction: 'ltr',
    title: 'Centrum pomocy dla partnerów',
    close: 'Zamknij',
    resize: 'Rozmiar panelu: większy lub mniejszy, strzałkami krok po kroku',
    tryAgain: failure.retry,
    loading: 'Ładowanie…',
    notLoaded: 'Nie udało się załadować tej części wsparcia dla partnerów.',

    launcher: {
      ...failure,
      unread: (count) =>
        plural(count, {
          one: ', # nowość',
          few: ', # nowości',
          many: ', # nowości',
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
    chooseDataCenter: 'Proszę wybrać centrum danych.',

    outboxStates: {
      saved: 'Zapisano na tym urządzeniu',
      sending: 'Wysyłanie',
      received: 'Przyjęto',
      refused: 'Nie przyjęto',
    },

    errors: {
      unreachable: 'Wsparcie w tym regionie jest obecnie niedostępne.',
      sign_in_unreachable: 'Strona nie może obecnie ustalić, kto jest zalogowany.',
      failing: 'Wsparcie w tym regionie ma obecnie problem techniczny.',
      key_reused:
        'Z tej wersji roboczej utworzono już zgłoszenie, być może w innej karcie. Przed wysłaniem tego zgłoszenia proszę sprawdzić sekcję „Zgłoszenia”.',
      rate_limited: 'Zbyt wiele działań naraz. Proszę chwilę odczekać i spróbować ponownie.',
      signed_out:
        'Nikt nie jest zalogowany lub sesja wygasła. Proszę zalogować się na tej stronie i spróbować ponownie.',
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

/** The other words of the language, by which a ticket is read and written. */
export const loadWriting = () => import('./pl/writing.ts');
