import type {CountingIn} from '../../counting.ts';
import type {WritingMessages} from '../../messages.ts';
import {attachments} from './attachments.ts';
import {form} from './form.ts';
import {requestTypes, ticket} from './ticket.ts';

/** What is said where a ticket is read or written, fetched together with that. */
export const writing = (countingIn: CountingIn): WritingMessages => {
  const counting = countingIn('it');
  const {plural} = counting;
  return {
    ticket: ticket(counting),
    requestTypes,
    form: form(counting),

    issues: {
      required: 'Compili questo campo.',
      too_short: 'Troppo breve: usi almeno 3 caratteri.',
      too_long: 'Troppo lungo: abbrevi il testo.',
      too_many: 'I file sono troppi: ne rimuova alcuni.',
      invalid_email: 'Inserisca un indirizzo completo, ad esempio nome@azienda.example.',
      invalid_phone: 'Inserisca un numero di telefono: almeno 5 cifre, se necessario con spazi, + ( ) - . / e “ext”.',
      invalid_identifier: 'Inserisca un ID da 5 a 19 cifre.',
      other_identifier: 'È indicato come un altro tipo di ID. Lo inserisca nel campo corrispondente.',
      customer_required: 'Inserisca l’indirizzo e-mail, lo ZUID o lo ZOID del cliente.',
      service_name_required: 'Indichi il servizio.',
      not_text: 'Contiene caratteri che non possono essere salvati: li rimuova.',
      unknown_property: 'Questo dato non va inserito qui.',
      unknown_upload: 'Questo file non esiste più: lo alleghi di nuovo.',
      invalid: 'Questo valore non può essere accettato: lo controlli.',
    },
    attachments: attachments(counting),

    outbox: {
      received: (number) => `Ricevuto, numero ${number}`,
      saved:
        'Verrà inviato automaticamente appena la regione sarà raggiungibile, finché questa pagina è aperta o alla prossima apertura del supporto partner.',
      savedNotLasting:
        'Verrà inviato automaticamente appena la regione sarà raggiungibile. Tenga aperta questa pagina: questo browser non consente di salvarlo.',
      savedNobody:
        'Verrà inviato automaticamente appena questa pagina saprà chi ha effettuato l’accesso. La tenga aperta: fino ad allora non viene salvato nulla.',
      savedSignIn: 'Verrà inviato quando avrà effettuato di nuovo l’accesso.',
      savedBusy: (seconds) =>
        plural(seconds, {
          one: 'La regione ci chiede di attendere: verrà inviato automaticamente tra # secondo.',
          other: 'La regione ci chiede di attendere: verrà inviato automaticamente tra # secondi.',
        }),
      texts: {
        sending: 'Il Suo ticket è in fase di invio.',
        received: 'Il supporto ha ricevuto il Suo ticket. Può seguirlo in “Richieste”.',
        refused: 'Non è andato perso nulla: corregga il ticket e lo invii di nuovo.',
      },
      edit: 'Modifica ticket',
      editLater: 'Ha iniziato un altro ticket. Lo completi prima; poi potrà modificare questo.',
      discard: 'Elimina',
      another: 'Aggiungi un altro ticket',
      toForm: 'Torna al modulo',
      toRequests: 'Mostra in Richieste',
      sendNow: 'Invia ora',
    },
  };
};
