import type {CountingIn} from '../counting.ts';
import type {FailureWords} from '../launcher-words.ts';
import type {PanelMessages} from '../messages.ts';
import {requests} from './it/requests.ts';

export const failure: FailureWords = {loadFailed: 'Caricamento non riuscito.', retry: 'Riprova'};

/** Italian, with “Lei”. */
export const messages = (countingIn: CountingIn): PanelMessages => {
  const counting = countingIn('it');
  const {plural} = counting;
  return {
    locale: 'it',
    direction: 'ltr',
    title: 'Centro assistenza del supporto partner',
    close: 'Chiudi',
    resize: 'Dimensione del pannello: più grande o più piccolo, a passi con le frecce',
    tryAgain: failure.retry,
    loading: 'Caricamento…',
    notLoaded: 'Non è stato possibile caricare questa parte del supporto partner.',

    launcher: {
      ...failure,
      unread: (count) => plural(count, {one: ', # novità', other: ', # novità'}),
    },

    tabs: {label: 'Sezioni', requests: 'Richieste', addTicket: 'Aggiungi ticket'},

    dataCenter: {
      label: 'Data center',
      choose: 'Scegli…',
      names: {
        us: 'Stati Uniti',
        eu: 'Europa',
        in: 'India',
        au: 'Australia',
        jp: 'Giappone',
        za: 'Sudafrica',
        ca: 'Canada',
        uk: 'Regno Unito',
      },
      askTitle: 'In quale data center si trova l’account del cliente?',
      askText: 'Lo scelga qui sopra. Determina a quale regione va la Sua richiesta; quanto ha scritto rimane.',
      goesTo: 'Destinazione:',
      goesNowhere: 'scelga un data center',
      at: (name, host) => `${name}, ${host}`,
    },

    services: {'zoho-writer-add-ons': 'Componenti aggiuntivi di Zoho Writer'},

    requests: requests(counting),
    chooseDataCenter: 'Scelga il data center.',

    outboxStates: {
      saved: 'Salvato su questo dispositivo',
      sending: 'Invio in corso',
      received: 'Ricevuto',
      refused: 'Non accettato',
    },

    errors: {
      unreachable: 'Il supporto di questa regione non è raggiungibile al momento.',
      sign_in_unreachable: 'Al momento questa pagina non può stabilire chi ha effettuato l’accesso.',
      failing: 'Al momento il supporto di questa regione ha un problema.',
      key_reused:
        'Da questa bozza è già stato aperto un ticket, forse in un’altra scheda. Controlli in “Richieste” prima di inviare anche questo.',
      rate_limited: 'Troppe operazioni insieme. Attenda un momento e riprovi.',
      signed_out: 'Non ha effettuato l’accesso o la sessione è scaduta. Acceda su questa pagina e riprovi.',
      no_access:
        'Il Suo account non ha ancora accesso al supporto partner. Il super amministratore può concederlo nello store partner.',
      region_mismatch:
        'Il Suo accesso appartiene a una regione diversa da quella di questo data center; non è stato inviato nulla.',
      refused: 'Un dato del ticket non è stato accettato.',
      not_found: 'Questo elemento non esiste più.',
      unexpected: 'Si è verificato un errore da parte nostra.',
    },
    reference: (id) => `Riferimento: ${id}`,

    channels: {
      title: 'Altri modi per contattare il supporto',
      helpCenter: 'Centro assistenza',
      helpCenterSteps: [
        'Apra “La mia area” (My Area).',
        'Acceda come “Cliente” (Customer).',
        'Scelga “Invia ticket” (Submit Ticket).',
        'Scelga il servizio “Supporto partner” (Partner Support).',
        'Compili il modulo e scelga “Invia ticket”.',
      ],
      email: 'E-mail',
      emailText: 'Il modello del supporto è già compilato.',
      emailTyped: 'Il modello del supporto è già compilato con quanto ha scritto finora.',
    },

    noAccess: {
      title: 'Il Suo account non ha ancora accesso al supporto partner',
      text: 'Il super amministratore della Sua organizzazione partner concede l’accesso nello store partner.',
      check: 'Controlla di nuovo',
      still: 'L’accesso non è ancora disponibile.',
    },

    email: {
      title: (name) => `${name}: via e-mail`,
      text: 'Per questo data center il supporto partner funziona via e-mail.',
      typed: 'Il messaggio contiene quanto ha scritto finora.',
      requestsText:
        'I ticket di questo data center vengono inviati e seguiti via e-mail; per questo qui non c’è un elenco.',
      address: 'Invia a',
      message: 'Messaggio',
      write: 'Scrivi e-mail',
      copy: 'Copia testo',
      copied: 'Copiato.',
      copyFailed: 'Il browser non consente di copiare: selezioni il testo e lo copi manualmente.',
      shortened: 'La descrizione è abbreviata nell’e-mail, perché i link hanno un limite. Vi copi il testo completo.',
    },
  };
};

/** The other words of the language, by which a ticket is read and written. */
export const loadWriting = () => import('./it/writing.ts');
