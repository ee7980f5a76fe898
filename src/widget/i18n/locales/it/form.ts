import type {Counting} from '../../counting.ts';
import type {Messages} from '../../messages.ts';

/** The words of Add Ticket. */
export const form = ({plural, number}: Counting<'it'>): Messages['form'] => ({
  issue: 'Problema',
  partnerInformation: 'Informazioni sul partner',
  oneNeeded:
    'Chi è il cliente. È necessario almeno uno dei tre dati: l’indirizzo e-mail del super amministratore, lo ZUID di un utente o lo ZOID dell’organizzazione.',
  fields: {
    requestType: 'Tipo di richiesta',
    service: 'Nome del servizio',
    organizationId: 'ID organizzazione (ZOID o ZGID)',
    subject: 'Oggetto',
    description: 'Descrizione',
    email: 'Indirizzo e-mail principale del cliente',
    zuid: 'ZUID',
    zoid: 'ZOID',
    contactPhone: 'Telefono di contatto (facoltativo)',
  },
  hints: {
    service: 'Scriva o scelga',
    organizationId: 'Ad esempio org74822955',
    description: 'Che cosa è successo, che cosa si aspettava, da quando',
    email: 'Quello del super amministratore',
    contactPhone: 'Dove il supporto può chiamarLa',
  },
  partnerOperations: 'Se ne occupa il team Partner Operations.',
  showServices: 'Mostra servizi',
  services: 'Servizi',
  useTyped: (name) => `Usa “${name}”`,
  noPriority: (name, measure) =>
    `${name} si misura in ${measure}, non in utenti: questo ticket non dà diritto al supporto prioritario per grandi account utente.`,
  measures: {
    'contacts-or-subscribers': 'contatti o iscritti',
    'rows-processed-a-month': 'righe elaborate al mese',
    'monthly-visitors': 'visitatori mensili',
    'automation-credits-and-bulk-mail': 'crediti di automazione ed e-mail massive',
  },
  charactersLeft: (count) => plural(count, {one: '# carattere rimanente', other: '# caratteri rimanenti'}),
  charactersTooMany: (count) => plural(count, {one: '# carattere di troppo', other: '# caratteri di troppo'}),
  fewerCharactersLeft: (count) =>
    plural(count, {one: 'Al massimo # carattere rimanente', other: 'Al massimo # caratteri rimanenti'}),
  warnings: {
    'own-address': 'È il Suo indirizzo. Inserisca quello del super amministratore del cliente, se lo conosce.',
    'own-domain':
      'Questo indirizzo è della Sua azienda. Inserisca quello del super amministratore del cliente, se lo conosce.',
    'free-mail':
      'Questo indirizzo è di un provider di posta gratuito. L’indirizzo aziendale del super amministratore, se esiste, permette di trovare meglio il cliente.',
    'other-home': (home, chosen) =>
      `Questo indirizzo appartiene a “${home}”, ma il ticket è per “${chosen}”. Controlli il data center qui sopra.`,
    'same-number': (field) => `Lo stesso numero è in “${field}”. Può essere solo uno dei due.`,
    'same-organization': (field) => `Lo stesso numero è in “${field}”. È corretto se il servizio usa lo ZOID.`,
  },
  pasted: {
    title: 'Il testo incollato contiene più di quanto va in questo campo:',
    titleInText: 'Il testo incollato contiene altri dati. Rimane nella descrizione:',
    all: (count) => plural(count, {one: 'Inserisci # dato', other: 'Inserisci tutti e #'}),
    put: (value, field) => `Inserisci ${value} in “${field}”`,
    replace: (value, field, before) => `Sostituisci ${before} con ${value} in “${field}”`,
    done: (value, field) => `${value} è ora in “${field}”.`,
    dismiss: 'Lascia così',
  },
  duplicates: {
    title: 'È uno di questi?',
    found: (count) =>
      plural(count, {
        one: '# ticket aperto di questo cliente potrebbe riguardare lo stesso problema.',
        other: '# ticket aperti di questo cliente potrebbero riguardare lo stesso problema.',
      }),
  },
  draft: {
    restored: (when) => `La Sua bozza è di nuovo qui (salvata: ${when}).`,
    discard: 'Elimina bozza',
    discarded: 'La bozza è stata eliminata.',
    bringBack: 'Ripristina',
    startAnother: 'Inizia un nuovo ticket',
    keepAndStart: 'Conserva come bozza e inizia un nuovo ticket',
    putAside: 'La bozza è stata conservata. Questo modulo è per un nuovo ticket.',
    others: (count) => plural(count, {one: '# altra bozza', other: '# altre bozze'}),
    noSubject: 'Ancora senza oggetto',
    discardOther: (subject) => `Elimina bozza: ${subject}`,
    otherDiscarded: 'L’altra bozza è stata eliminata.',
    sentElsewhere: 'Questa bozza è stata inviata in un’altra scheda. Il ticket si trova in “Richieste”.',
    notLasting: 'Questo browser non consente di conservare bozze: quanto scrive dura finché questa pagina è aperta.',
  },
  prefill: {
    title: 'Questa pagina suggerisce:',
    suggestion: (field, value) => `${field}: ${value}`,
    takeOver: 'Accetta',
    keep: 'Mantieni i miei dati',
    given: 'Fornito da questa pagina',
  },
  submit: 'Invia ticket',
  tooLong: (limit, length) => `Al massimo ${number(limit)} caratteri; questo testo ne ha ${number(length)}.`,
  changedMeanwhile:
    'Durante l’attesa qualcosa è stato modificato, quindi non è stato inviato nulla. Ricontrolli il ticket e lo invii di nuovo.',
  summary: (count) =>
    plural(count, {one: '# campo richiede la Sua attenzione:', other: '# campi richiedono la Sua attenzione:'}),
});
