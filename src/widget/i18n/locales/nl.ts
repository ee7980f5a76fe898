import type {CountingIn} from '../counting.ts';
import type {FailureWords} from '../launcher-words.ts';
import type {PanelMessages} from '../messages.ts';
import {requests} from './nl/requests.ts';

export const failure: FailureWords = {loadFailed: 'Laden mislukt.', retry: 'Opnieuw proberen'};

/** Dutch, with “u”. */
export const messages = (countingIn: CountingIn): PanelMessages => {
  const counting = countingIn('nl');
  return {
    locale: 'nl',
    direction: 'ltr',
    title: 'Helpcentrum Partner Support',
    close: 'Sluiten',
    resize: 'Grootte van het paneel: groter of kleiner, in stappen met de pijltoetsen',
    tryAgain: failure.retry,
    loading: 'Bezig met laden…',
    notLoaded: 'Dit deel van Partner Support kan niet worden geladen.',

    launcher: {...failure, unread: (count) => `, ${count} nieuw`},

    tabs: {label: 'Onderdelen', requests: 'Aanvragen', addTicket: 'Ticket toevoegen'},

    dataCenter: {
      label: 'Datacenter',
      choose: 'Kiezen…',
      names: {
        us: 'Verenigde Staten',
        eu: 'Europa',
        in: 'India',
        au: 'Australië',
        jp: 'Japan',
        za: 'Zuid-Afrika',
        ca: 'Canada',
        uk: 'Verenigd Koninkrijk',
      },
      askTitle: 'In welk datacenter staat het account van de klant?',
      askText: 'Kies het hierboven. Het bepaalt naar welke regio uw aanvraag gaat; wat u hebt ingevuld, blijft staan.',
      goesTo: 'Gaat naar:',
      goesNowhere: 'kies een datacenter',
      at: (name, host) => `${name}, ${host}`,
    },

    services: {'zoho-writer-add-ons': 'Zoho Writer-add-ons'},

    requests: requests(counting),
    chooseDataCenter: 'Kies het datacenter.',

    outboxStates: {
      saved: 'Opgeslagen op dit apparaat',
      sending: 'Wordt verzonden',
      received: 'Ontvangen',
      refused: 'Niet geaccepteerd',
    },

    errors: {
      unreachable: 'Support in deze regio is op dit moment niet bereikbaar.',
      sign_in_unreachable: 'Deze pagina kan op dit moment niet vaststellen wie er is aangemeld.',
      failing: 'Support in deze regio heeft op dit moment een storing.',
      key_reused:
        'Van dit concept is al een ticket gemaakt, misschien in een ander tabblad. Kijk onder ‘Aanvragen’ voordat u ook dit verzendt.',
      rate_limited: 'Te veel tegelijk. Wacht even en probeer het opnieuw.',
      signed_out: 'U bent niet aangemeld of uw sessie is verlopen. Meld u aan op deze pagina en probeer het opnieuw.',
      no_access:
        'Uw account heeft nog geen toegang tot Partner Support. Uw SuperAdmin kan toegang geven in de partnerstore.',
      region_mismatch: 'Uw aanmelding hoort bij een andere regio dan dit datacenter; er is niets verzonden.',
      refused: 'Iets in het ticket is niet geaccepteerd.',
      not_found: 'Dit bestaat niet meer.',
      unexpected: 'Er is bij ons iets misgegaan.',
    },
    reference: (id) => `Referentie: ${id}`,

    channels: {
      title: 'Andere manieren om support te bereiken',
      helpCenter: 'Helpcentrum',
      helpCenterSteps: [
        'Open ‘Mijn omgeving’ (My Area).',
        'Meld u aan als ‘Klant’ (Customer).',
        'Kies ‘Ticket indienen’ (Submit Ticket).',
        'Kies de service ‘Partner Support’.',
        'Vul het formulier in en kies ‘Ticket indienen’.',
      ],
      email: 'E-mail',
      emailText: 'Het supportsjabloon is al voor u ingevuld.',
      emailTyped: 'Het supportsjabloon is al ingevuld met wat u tot nu toe hebt getypt.',
    },

    noAccess: {
      title: 'Uw account heeft nog geen toegang tot Partner Support',
      text: 'De SuperAdmin van uw partnerorganisatie geeft toegang in de partnerstore.',
      check: 'Opnieuw controleren',
      still: 'Er is nog geen toegang.',
    },

    email: {
      title: (name) => `${name}: per e-mail`,
      text: 'Voor dit datacenter verloopt Partner Support via e-mail.',
      typed: 'Uw bericht bevat wat u tot nu toe hebt getypt.',
      requestsText: 'Tickets van dit datacenter verlopen via e-mail; daarom staat hier geen lijst.',
      address: 'Verzenden naar',
      message: 'Bericht',
      write: 'E-mail schrijven',
      copy: 'Tekst kopiëren',
      copied: 'Gekopieerd.',
      copyFailed: 'De browser staat kopiëren niet toe: selecteer de tekst en kopieer deze zelf.',
      shortened:
        'De beschrijving is in de e-mail ingekort, omdat links niet onbeperkt lang kunnen zijn. Kopieer de volledige tekst erin.',
    },
  };
};

/** The other words of the language, by which a ticket is read and written. */
export const loadWriting = () => import('./nl/writing.ts');
