import type {CountingIn} from '../counting.ts';
import type {Messages} from '../messages.ts';
import {attachments} from './de/attachments.ts';
import {form} from './de/form.ts';
import {requests, requestTypes, ticket} from './de/requests.ts';

/** German, with “Sie”. */
export const messages = (countingIn: CountingIn): Messages => {
  const counting = countingIn('de');
  const {plural} = counting;
  return {
    locale: 'de',
    direction: 'ltr',
    title: 'Partnersupport-Hilfecenter',
    close: 'Schließen',
    tryAgain: 'Erneut versuchen',
    loading: 'Wird geladen …',
    notLoaded: 'Dieser Teil des Partnersupports konnte nicht geladen werden.',

    launcher: {unread: (count) => `Partnersupport, ${count} neu`},

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
    ticket: ticket(counting),
    requestTypes,
    form: form(counting),

    issues: {
      required: 'Füllen Sie dieses Feld aus.',
      too_short: 'Zu kurz: Geben Sie mindestens 3 Zeichen ein.',
      too_long: 'Zu lang: Kürzen Sie den Text.',
      too_many: 'Das sind zu viele Dateien.',
      invalid_email: 'Geben Sie eine vollständige Adresse ein, z. B. name@company.example.',
      invalid_phone:
        'Geben Sie eine Telefonnummer ein: mindestens 5 Ziffern; erlaubt sind auch Leerzeichen, + ( ) - . / und „ext“.',
      invalid_identifier: 'Geben Sie eine ID mit 5 bis 19 Ziffern ein.',
      other_identifier: 'Das ist als eine andere Art von ID gekennzeichnet. Tragen Sie sie in das richtige Feld ein.',
      customer_required: 'Geben Sie die E-Mail-Adresse, die ZUID oder die ZOID des Kunden ein.',
      service_name_required: 'Nennen Sie den Dienst.',
      not_text: 'Enthält Zeichen, die nicht gespeichert werden können.',
      unknown_property: 'Diese Angabe gehört nicht hierher.',
      unknown_upload: 'Diese Datei ist nicht mehr vorhanden.',
      invalid: 'Diese Angabe kann nicht angenommen werden.',
    },
    chooseDataCenter: 'Wählen Sie das Rechenzentrum aus.',

    attachments: attachments(counting),

    outbox: {
      states: {
        saved: 'Auf diesem Gerät gespeichert',
        sending: 'Wird gesendet',
        received: 'Eingegangen',
        refused: 'Nicht angenommen',
      },
      received: (number) => `Eingegangen, Nummer ${number}`,
      saved:
        'Das Ticket wird automatisch gesendet, sobald die Region erreichbar ist: solange diese Seite geöffnet ist oder wenn Sie den Partnersupport das nächste Mal öffnen.',
      savedNotLasting:
        'Das Ticket wird automatisch gesendet, sobald die Region erreichbar ist. Lassen Sie diese Seite geöffnet: In diesem Browser lässt es sich nicht speichern.',
      savedNobody:
        'Das Ticket wird automatisch gesendet, sobald diese Seite erkennt, wer angemeldet ist. Lassen Sie sie geöffnet: Bis dahin wird nichts gespeichert.',
      savedSignIn: 'Das Ticket wird gesendet, sobald Sie sich wieder angemeldet haben.',
      savedBusy: (seconds) =>
        plural(seconds, {
          one: 'Die Region bittet um etwas Geduld: Das Ticket wird in # Sekunde automatisch gesendet.',
          other: 'Die Region bittet um etwas Geduld: Das Ticket wird in # Sekunden automatisch gesendet.',
        }),
      texts: {
        sending: 'Ihr Ticket ist unterwegs.',
        received: 'Ihr Ticket ist beim Support eingegangen. Unter „Anfragen“ können Sie es verfolgen.',
        refused: 'Es ist nichts verloren: Korrigieren Sie das Ticket und senden Sie es erneut ab.',
      },
      edit: 'Ticket bearbeiten',
      editLater:
        'Sie haben ein anderes Ticket begonnen. Schließen Sie es zuerst ab, dann können Sie dieses bearbeiten.',
      discard: 'Verwerfen',
      another: 'Weiteres Ticket hinzufügen',
      toForm: 'Zurück zum Formular',
      toRequests: 'In „Anfragen“ anzeigen',
      sendNow: 'Jetzt senden',
    },

    errors: {
      unreachable: 'Der Support dieser Region ist gerade nicht erreichbar.',
      sign_in_unreachable: 'Diese Seite kann gerade nicht feststellen, wer angemeldet ist.',
      failing: 'Beim Support dieser Region liegt gerade eine Störung vor.',
      key_reused:
        'Aus diesem Entwurf wurde bereits ein Ticket erstellt, vielleicht in einem anderen Tab. Sehen Sie unter „Anfragen“ nach, bevor Sie auch dieses senden.',
      rate_limited: 'Zu viele Anfragen auf einmal. Warten Sie einen Moment und versuchen Sie es erneut.',
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
