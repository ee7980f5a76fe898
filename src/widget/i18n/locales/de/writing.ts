import type {CountingIn} from '../../counting.ts';
import type {WritingMessages} from '../../messages.ts';
import {attachments} from './attachments.ts';
import {form} from './form.ts';
import {requestTypes, ticket} from './ticket.ts';

/** What is said where a ticket is read or written, fetched together with that. */
export const writing = (countingIn: CountingIn): WritingMessages => {
  const counting = countingIn('de');
  const {plural} = counting;
  return {
    ticket: ticket(counting),
    requestTypes,
    form: form(counting),

    issues: {
      required: 'Füllen Sie dieses Feld aus.',
      too_short: 'Zu kurz: Geben Sie mindestens 3 Zeichen ein.',
      too_long: 'Zu lang: Kürzen Sie den Text.',
      too_many: 'Das sind zu viele Dateien: Entfernen Sie einige.',
      invalid_email: 'Geben Sie eine vollständige Adresse ein, z. B. name@firma.example.',
      invalid_phone:
        'Geben Sie eine Telefonnummer ein: mindestens 5 Ziffern; erlaubt sind auch Leerzeichen, + ( ) - . / und „ext“.',
      invalid_identifier: 'Geben Sie eine ID mit 5 bis 19 Ziffern ein.',
      other_identifier: 'Das ist als eine andere Art von ID gekennzeichnet. Tragen Sie sie in das richtige Feld ein.',
      customer_required: 'Geben Sie die E-Mail-Adresse, die ZUID oder die ZOID des Kunden ein.',
      service_name_required: 'Nennen Sie den Dienst.',
      not_text: 'Enthält Zeichen, die nicht gespeichert werden können: Entfernen Sie diese.',
      unknown_property: 'Diese Angabe gehört nicht hierher.',
      unknown_upload: 'Diese Datei ist nicht mehr vorhanden: Hängen Sie sie erneut an.',
      invalid: 'Diese Angabe kann nicht angenommen werden: Prüfen Sie sie.',
    },
    attachments: attachments(counting),

    outbox: {
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
  };
};
