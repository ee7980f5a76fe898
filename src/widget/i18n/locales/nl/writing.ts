import type {CountingIn} from '../../counting.ts';
import type {WritingMessages} from '../../messages.ts';
import {attachments} from './attachments.ts';
import {form} from './form.ts';
import {requestTypes, ticket} from './ticket.ts';

/** What is said where a ticket is read or written, fetched together with that. */
export const writing = (countingIn: CountingIn): WritingMessages => {
  const counting = countingIn('nl');
  const {plural} = counting;
  return {
    ticket: ticket(counting),
    requestTypes,
    form: form(counting),

    issues: {
      required: 'Vul dit veld in.',
      too_short: 'Te kort: gebruik minstens 3 tekens.',
      too_long: 'Te lang: kort de tekst in.',
      too_many: 'Dit zijn te veel bestanden: verwijder er enkele.',
      invalid_email: 'Voer een volledig adres in, zoals naam@bedrijf.example.',
      invalid_phone: 'Voer een telefoonnummer in: minstens 5 cijfers, zo nodig met spaties, + ( ) - . / en ‘ext’.',
      invalid_identifier: 'Voer een ID van 5 tot 19 cijfers in.',
      other_identifier: 'Dit is aangeduid als een ander soort ID. Zet het in het juiste veld.',
      customer_required: 'Voer het e-mailadres, de ZUID of de ZOID van de klant in.',
      service_name_required: 'Noem de service.',
      not_text: 'Dit bevat tekens die niet kunnen worden opgeslagen: verwijder ze.',
      unknown_property: 'Dit hoort hier niet.',
      unknown_upload: 'Dit bestand bestaat niet meer: voeg het opnieuw bij.',
      invalid: 'Dit kan niet worden geaccepteerd: controleer het.',
    },
    attachments: attachments(counting),

    outbox: {
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
  };
};
