import type {CountingIn} from '../counting.ts';
import type {FailureWords} from '../launcher-words.ts';
import type {PanelMessages} from '../messages.ts';
import {requests} from './de/requests.ts';

export const failure: FailureWords = {loadFailed: 'Laden fehlgeschlagen.', retry: 'Erneut versuchen'};

/** German, with “Sie”. */
export const messages = (countingIn: CountingIn): PanelMessages => {
  const counting = countingIn('de');
  return {
    locale: 'de',
    direction: 'ltr',
    title: 'Partnersupport-Hilfecenter',
    close: 'Schließen',
    resize: 'Größe des Fensters: größer oder kleiner, Pfeiltasten in Schritten',
    tryAgain: failure.retry,
    loading: 'Wird geladen …',
    notLoaded: 'Dieser Teil des Partnersupports konnte nicht geladen werden.',

    launcher: {...failure, unread: (count) => `, ${count} neu`},

    tabs: {label: 'Bereiche', requests: 'Anfragen', addTicket: 'Ticket hinzufügen'},

    dataCenter: {
      label: 'Rechenzentrum',
      choose: 'Auswählen …',
      names: {
        us: 'USA',
        eu: 'Europa',
        in: 'Indien',
        au: 'Australien',
        jp: 'Japan',
        za: 'Südafrika',
        ca: 'Kanada',
        uk: 'Vereinigtes Königreich',
      },
      askTitle: 'In welchem Rechenzentrum liegt das Kundenkonto?',
      askText:
        'Wählen Sie es oben aus. Davon hängt ab, in welche Region Ihre Anfrage geht; Ihre Eingaben bleiben erhalten.',
      goesTo: 'Geht an:',
      goesNowhere: 'Rechenzentrum auswählen',
      at: (name, host) => `${name}, ${host}`,
    },

    services: {'zoho-writer-add-ons': 'Zoho Writer Add-ons'},

    requests: requests(counting),
    chooseDataCenter: 'Wählen Sie das Rechenzentrum aus.',

    outboxStates: {
      saved: 'Auf diesem Gerät gespeichert',
      sending: 'Wird gesendet',
      received: 'Eingegangen',
      refused: 'Nicht angenommen',
    },

    errors: {
      unreachable: 'Der Support dieser Region ist gerade nicht erreichbar.',
      sign_in_unreachable: 'Diese Seite kann gerade nicht feststellen, wer angemeldet ist.',
      failing: 'Beim Support dieser Region liegt gerade eine Störung vor.',
      key_reused:
        'Aus diesem Entwurf wurde bereits ein Ticket erstellt, vielleicht in einem anderen Tab. Sehen Sie unter „Anfragen“ nach, bevor Sie auch dieses senden.',
      rate_limited: 'Zu viel auf einmal. Warten Sie einen Moment und versuchen Sie es erneut.',
      signed_out:
        'Sie sind nicht angemeldet, oder Ihre Anmeldung ist abgelaufen. Melden Sie sich auf dieser Seite an und versuchen Sie es erneut.',
      no_access:
        'Ihr Konto ist noch nicht für den Partnersupport freigeschaltet. Ihr SuperAdmin kann den Zugriff im Partner-Store gewähren.',
      region_mismatch:
        'Ihre Anmeldung gehört zu einer anderen Region als dieses Rechenzentrum; es wurde nichts gesendet.',
      refused: 'Eine Angabe im Ticket wurde nicht angenommen.',
      not_found: 'Das ist nicht mehr vorhanden.',
      unexpected: 'Bei uns ist ein Fehler aufgetreten.',
    },
    reference: (id) => `Referenz: ${id}`,

    channels: {
      title: 'Weitere Wege zum Support',
      helpCenter: 'Hilfecenter',
      helpCenterSteps: [
        'Öffnen Sie „Mein Bereich“ (My Area).',
        'Melden Sie sich als „Kunde“ (Customer) an.',
        'Wählen Sie „Ticket absenden“ (Submit Ticket).',
        'Wählen Sie den Dienst „Partnersupport“ (Partner Support).',
        'Füllen Sie das Formular aus und wählen Sie „Ticket absenden“.',
      ],
      email: 'E-Mail',
      emailText: 'Die Support-Vorlage ist bereits ausgefüllt.',
      emailTyped: 'Die Support-Vorlage ist bereits mit Ihren bisherigen Eingaben ausgefüllt.',
    },

    noAccess: {
      title: 'Ihr Konto ist noch nicht für den Partnersupport freigeschaltet',
      text: 'Der SuperAdmin Ihrer Partnerorganisation gewährt den Zugriff im Partner-Store.',
      check: 'Erneut prüfen',
      still: 'Es besteht noch kein Zugriff.',
    },

    email: {
      title: (name) => `${name}: per E-Mail`,
      text: 'Für dieses Rechenzentrum läuft der Partnersupport über E-Mail.',
      typed: 'Ihre Nachricht enthält Ihre bisherigen Eingaben.',
      requestsText: 'Tickets dieses Rechenzentrums laufen über E-Mail; deshalb gibt es hier keine Liste.',
      address: 'Senden an',
      message: 'Nachricht',
      write: 'E-Mail schreiben',
      copy: 'Text kopieren',
      copied: 'Kopiert.',
      copyFailed: 'Der Browser erlaubt das Kopieren nicht: Markieren Sie den Text und kopieren Sie ihn selbst.',
      shortened:
        'Die Beschreibung ist in der E-Mail gekürzt, weil Links nicht beliebig lang sein können. Kopieren Sie den vollständigen Text hinein.',
    },
  };
};

/** The other words of the language, by which a ticket is read and written. */
export const loadWriting = () => import('./de/writing.ts');
