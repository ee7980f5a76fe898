import type {Messages} from '../../messages.ts';
import type {Counting} from '../../counting.ts';

/** The words of Add Ticket. */
export const form = ({plural, number}: Counting<'de'>): Messages['form'] => ({
  issue: 'Anliegen',
  partnerInformation: 'Partnerinformationen',
  oneNeeded:
    'Um welchen Kunden es geht. Mindestens eine der drei Angaben ist nötig: die SuperAdmin-E-Mail-Adresse, die ZUID eines Benutzers oder die ZOID der Organisation.',
  fields: {
    requestType: 'Art der Anfrage',
    service: 'Name des Dienstes',
    organizationId: 'Organisations-ID (ZOID oder ZGID)',
    subject: 'Betreff',
    description: 'Beschreibung',
    email: 'Primäre E-Mail-Adresse des Kunden',
    zuid: 'ZUID',
    zoid: 'ZOID',
    contactPhone: 'Telefon für Rückfragen (optional)',
  },
  hints: {
    service: 'Eingeben oder auswählen',
    organizationId: 'Zum Beispiel org74822955',
    description: 'Was ist passiert, was haben Sie erwartet, seit wann',
    email: 'SuperAdmin-E-Mail-Adresse',
    contactPhone: 'Für Rückrufe des Supports',
  },
  partnerOperations: 'Darum kümmert sich das Team Partner Operations.',
  showServices: 'Dienste anzeigen',
  services: 'Dienste',
  useTyped: (name) => `„${name}“ verwenden`,
  noPriority: (name, measure) =>
    `${name} wird nach ${measure} bemessen, nicht nach Benutzern: Für dieses Ticket gibt es keinen Priority Support für große Benutzerkonten.`,
  measures: {
    'contacts-or-subscribers': 'Kontakten oder Abonnenten',
    'rows-processed-a-month': 'monatlich verarbeiteten Zeilen',
    'monthly-visitors': 'monatlichen Besuchern',
    'automation-credits-and-bulk-mail': 'Automatisierungsguthaben und Serien-E-Mails',
  },
  charactersLeft: (count) => plural(count, {one: 'Noch # Zeichen', other: 'Noch # Zeichen'}),
  charactersTooMany: (count) => plural(count, {one: '# Zeichen zu viel', other: '# Zeichen zu viel'}),
  fewerCharactersLeft: (count) => plural(count, {one: 'Höchstens noch # Zeichen', other: 'Höchstens noch # Zeichen'}),
  warnings: {
    'own-address': 'Das ist Ihre eigene Adresse. Geben Sie die des SuperAdmins Ihres Kunden ein, falls Sie sie kennen.',
    'own-domain':
      'Diese Adresse gehört zu Ihrem eigenen Unternehmen. Geben Sie die des SuperAdmins Ihres Kunden ein, falls Sie sie kennen.',
    'free-mail':
      'Diese Adresse gehört zu einem Freemail-Anbieter. Mit der Firmenadresse des SuperAdmins lässt sich der Kunde besser finden, falls es eine gibt.',
    'other-home': (home, chosen) =>
      `Diese Adresse gehört zu „${home}“, das Ticket geht aber an „${chosen}“. Prüfen Sie oben das Rechenzentrum.`,
    'same-number': (field) => `Dieselbe Nummer steht unter „${field}“. Sie kann nur eines von beiden sein.`,
    'same-organization': (field) =>
      `Dieselbe Nummer steht unter „${field}“. Das ist richtig, wenn der Dienst die ZOID verwendet.`,
  },
  pasted: {
    title: 'Der eingefügte Text enthält mehr, als hierher gehört:',
    titleInText: 'Der eingefügte Text enthält weitere Angaben. Er bleibt in der Beschreibung:',
    all: (count) => plural(count, {one: 'Übernehmen', other: 'Alle # übernehmen'}),
    put: (value, field) => `${value} in „${field}“ eintragen`,
    replace: (value, field, before) => `${before} in „${field}“ durch ${value} ersetzen`,
    done: (value, field) => `${value} steht jetzt in „${field}“.`,
    dismiss: 'So lassen',
  },
  duplicates: {
    title: 'Ist es eines von diesen?',
    found: (count) =>
      plural(count, {
        one: '# offenes Ticket dieses Kunden könnte dasselbe betreffen.',
        other: '# offene Tickets dieses Kunden könnten dasselbe betreffen.',
      }),
  },
  draft: {
    restored: (when) => `Ihr Entwurf ist wieder da, gespeichert ${when}.`,
    discard: 'Entwurf verwerfen',
    discarded: 'Der Entwurf ist verworfen.',
    bringBack: 'Zurückholen',
    startAnother: 'Neues Ticket beginnen',
    keepAndStart: 'Als Entwurf behalten und neues Ticket beginnen',
    putAside: 'Der Entwurf ist aufbewahrt. Dieses Formular ist für ein neues Ticket.',
    others: (count) => plural(count, {one: '# weiterer Entwurf', other: '# weitere Entwürfe'}),
    noSubject: 'Noch kein Betreff',
    discardOther: (subject) => `Entwurf verwerfen: ${subject}`,
    otherDiscarded: 'Der andere Entwurf ist verworfen.',
    sentElsewhere: 'Dieser Entwurf wurde in einem anderen Tab abgesendet. Sein Ticket finden Sie unter „Anfragen“.',
    notLasting:
      'In diesem Browser lassen sich keine Entwürfe speichern: Ihre Eingaben bleiben nur, solange diese Seite geöffnet ist.',
  },
  prefill: {
    title: 'Diese Seite schlägt vor:',
    suggestion: (field, value) => `${field}: ${value}`,
    takeOver: 'Übernehmen',
    keep: 'Meine Eingaben behalten',
    given: 'Von dieser Seite vorgegeben',
  },
  submit: 'Ticket absenden',
  tooLong: (limit, length) => `Höchstens ${number(limit)} Zeichen; das sind ${number(length)}.`,
  changedMeanwhile:
    'Während des Wartens wurde etwas geändert, deshalb wurde nichts gesendet. Sehen Sie es durch und senden Sie es erneut ab.',
  summary: (count) =>
    plural(count, {one: '# Feld braucht Ihre Aufmerksamkeit:', other: '# Felder brauchen Ihre Aufmerksamkeit:'}),
});
