import type {CountingIn} from '../counting.ts';
import type {Messages} from '../messages.ts';
import {attachments} from './nl/attachments.ts';
import {form} from './nl/form.ts';
import {requests, requestTypes, ticket} from './nl/requests.ts';

/** Dutch, with “u”. */
export const messages = (countingIn: CountingIn): Messages => {
  const counting = countingIn('nl');
  const {plural} = counting;
  return {
    locale: 'nl',
    direction: 'ltr',
    title: 'Helpcentrum Partner Support',
    close: 'Sluiten',
    tryAgain: 'Opnieuw proberen',
    loading: 'Bezig met laden…',
    notLoaded: 'Dit deel van Partner Support kan niet worden geladen.',

    launcher: {unread: (count) => `Partner Support, ${count} nieuw`},

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
    ticket: ticket(counting),
    requestTypes,
    form: form(counting),

    issues: {
      required: 'Vul dit veld in.',
      too_short: 'Te kort: gebruik minstens 3 tekens.',
      too_long: 'Te lang: kort de tekst in.',
      too_many: 'Dit zijn te veel bestanden.',
      invalid_email: 'Voer een volledig adres in, zoals naam@bedrijf.example.',
      invalid_phone: 'Voer een telefoonnummer in: minstens 5 cijfers, zo nodig met spaties, + ( ) - . / en ‘ext’.',
      invalid_identifier: 'Voer een ID van 5 tot 19 cijfers in.',
      other_identifier: 'Dit is aangeduid als een ander soort ID. Zet het in het juiste veld.',
      customer_required: 'Voer het e-mailadres, de ZUID of de ZOID van de klant in.',
      service_name_required: 'Noem de service.',
      not_text: 'Dit bevat tekens die niet kunnen worden opgeslagen.',
      unknown_property: 'Dit hoort hier niet.',
      unknown_upload: 'Dit bestand bestaat niet meer.',
      invalid: 'Dit kan niet worden geaccepteerd.',
    },
    chooseDataCenter: 'Kies het datacenter.',

    attachments: attachments(counting),

    outbox: {
      states: {
        saved: 'Opgeslagen op dit apparaat',
        sending: 'Wordt verzonden',
        received: 'Ontvangen',
        refused: 'Niet geaccepteerd',
      },
      received: (number) => `Ontvangen, nummer ${number}`,
      saved:
        'Het wordt automatisch verzonden zodra de regio bereikbaar is, zolang deze pagina open is of de volgende keer dat u Partner Support opent.',
      savedNotLasting:
        'Het wordt automatisch verzonden zodra de regio bereikbaar is. Houd deze pagina open: in deze browser kan het niet worden opgeslagen.',
      savedNobody:
        'Het wordt automatisch verzonden zodra deze pagina weet wie er is aangemeld. Houd de pagina open: tot dan wordt er niets opgeslagen.',
      savedSignIn: 'Het wordt verzonden zodra u zich weer hebt aangemeld.',
      savedBusy: (seconds) =>
        plural(seconds, {
          one: 'De regio vraagt ons te wachten: het wordt over # seconde automatisch verzonden.',
          other: 'De regio vraagt ons te wachten: het wordt over # seconden automatisch verzonden.',
        }),
      texts: {
        sending: 'Uw ticket is onderweg.',
        received: 'Support heeft uw ticket ontvangen. U kunt het volgen onder ‘Aanvragen’.',
        refused: 'Er is niets verloren: verbeter het ticket en dien het opnieuw in.',
      },
      edit: 'Ticket bewerken',
      editLater: 'U bent aan een ander ticket begonnen. Rond dat eerst af; daarna kunt u dit bewerken.',
      discard: 'Verwijderen',
      another: 'Nog een ticket toevoegen',
      toForm: 'Terug naar het formulier',
      toRequests: 'Tonen in Aanvragen',
      sendNow: 'Nu verzenden',
    },

    errors: {
      unreachable: 'Support in deze regio is op dit moment niet bereikbaar.',
      sign_in_unreachable: 'Deze pagina kan op dit moment niet vaststellen wie er is aangemeld.',
      failing: 'Support in deze regio heeft op dit moment een storing.',
      key_reused:
        'Van dit concept is al een ticket gemaakt, misschien in een ander tabblad. Kijk onder ‘Aanvragen’ voordat u ook dit verzendt.',
      rate_limited: 'Te veel aanvragen tegelijk. Wacht even en probeer het opnieuw.',
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
        'Open ‘Mijn gebied’ (My Area).',
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
