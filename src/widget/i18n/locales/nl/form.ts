import type {Counting} from '../../counting.ts';
import type {Messages} from '../../messages.ts';

/** The words of Add Ticket. */
export const form = ({plural, number}: Counting<'nl'>): Messages['form'] => ({
  issue: 'Probleem',
  partnerInformation: 'Partnergegevens',
  oneNeeded:
    'Wie de klant is. Minstens een van de drie is nodig: het e-mailadres van de SuperAdmin, de ZUID van een gebruiker of de ZOID van de organisatie.',
  fields: {
    requestType: 'Soort aanvraag',
    service: 'Naam van de service',
    organizationId: 'Organisatie-ID (ZOID of ZGID)',
    subject: 'Onderwerp',
    description: 'Beschrijving',
    email: 'Primair e-mailadres van de klant',
    zuid: 'ZUID',
    zoid: 'ZOID',
    contactPhone: 'Telefoonnummer (optioneel)',
  },
  hints: {
    service: 'Typ of kies',
    organizationId: 'Bijvoorbeeld org74822955',
    description: 'Wat er gebeurde, wat u verwachtte, sinds wanneer',
    email: 'E-mailadres van de SuperAdmin',
    contactPhone: 'Waarop support u kan bellen',
  },
  partnerOperations: 'Het team Partner Operations behandelt dit.',
  showServices: 'Services tonen',
  services: 'Services',
  useTyped: (name) => `‘${name}’ gebruiken`,
  noPriority: (name, measure) =>
    `${name} wordt gemeten in ${measure}, niet in gebruikers: dit ticket komt niet in aanmerking voor support met prioriteit voor grote gebruikersaccounts.`,
  measures: {
    'contacts-or-subscribers': 'contacten of abonnees',
    'rows-processed-a-month': 'verwerkte rijen per maand',
    'monthly-visitors': 'maandelijkse bezoekers',
    'automation-credits-and-bulk-mail': 'automatiseringstegoed en bulkmail',
  },
  charactersLeft: (count) => plural(count, {one: 'Nog # teken', other: 'Nog # tekens'}),
  charactersTooMany: (count) => plural(count, {one: '# teken te veel', other: '# tekens te veel'}),
  fewerCharactersLeft: (count) => plural(count, {one: 'Hoogstens nog # teken', other: 'Hoogstens nog # tekens'}),
  warnings: {
    'own-address': 'Dit is uw eigen adres. Voer dat van de SuperAdmin van de klant in, als u het kent.',
    'own-domain': 'Dit adres is van uw eigen bedrijf. Voer dat van de SuperAdmin van de klant in, als u het kent.',
    'free-mail':
      'Dit adres is van een gratis e-mailprovider. Met het bedrijfsadres van de SuperAdmin, als dat er is, is de klant beter te vinden.',
    'other-home': (home, chosen) =>
      `Dit adres hoort bij ‘${home}’, maar het ticket is voor ‘${chosen}’. Controleer het datacenter hierboven.`,
    'same-number': (field) => `Hetzelfde nummer staat in ‘${field}’. Het kan maar een van de twee zijn.`,
    'same-organization': (field) => `Hetzelfde nummer staat in ‘${field}’. Dat klopt als de service de ZOID gebruikt.`,
  },
  pasted: {
    title: 'Wat u hebt geplakt, bevat meer dan hier hoort:',
    titleInText: 'Wat u hebt geplakt, bevat meer gegevens. Het blijft in de beschrijving staan:',
    all: (count) => plural(count, {one: '# gegeven invullen', other: 'Alle # invullen'}),
    put: (value, field) => `${value} in ‘${field}’ zetten`,
    replace: (value, field, before) => `${before} in ‘${field}’ vervangen door ${value}`,
    done: (value, field) => `${value} staat nu in ‘${field}’.`,
    dismiss: 'Laten zoals het is',
  },
  duplicates: {
    title: 'Is het een van deze?',
    found: (count) =>
      plural(count, {
        one: '# open ticket van deze klant gaat mogelijk over hetzelfde.',
        other: '# open tickets van deze klant gaan mogelijk over hetzelfde.',
      }),
  },
  draft: {
    restored: (when) => `Uw concept is terug, opgeslagen ${when}.`,
    discard: 'Concept verwijderen',
    discarded: 'Het concept is verwijderd.',
    bringBack: 'Terughalen',
    startAnother: 'Nieuw ticket beginnen',
    keepAndStart: 'Als concept bewaren en nieuw ticket beginnen',
    putAside: 'Het concept is bewaard. Dit formulier is voor een nieuw ticket.',
    others: (count) => plural(count, {one: '# ander concept', other: '# andere concepten'}),
    noSubject: 'Nog geen onderwerp',
    discardOther: (subject) => `Concept verwijderen: ${subject}`,
    otherDiscarded: 'Het andere concept is verwijderd.',
    sentElsewhere: 'Dit concept is in een ander tabblad ingediend. Het ticket staat onder ‘Aanvragen’.',
    notLasting: 'In deze browser kunnen geen concepten worden bewaard: wat u typt, blijft zolang deze pagina open is.',
  },
  prefill: {
    title: 'Deze pagina stelt voor:',
    suggestion: (field, value) => `${field}: ${value}`,
    takeOver: 'Overnemen',
    keep: 'Mijn invoer houden',
    given: 'Ingevuld door deze pagina',
  },
  submit: 'Ticket indienen',
  tooLong: (limit, length) => `Hoogstens ${number(limit)} tekens; dit zijn er ${number(length)}.`,
  changedMeanwhile:
    'Tijdens het wachten is er iets gewijzigd; daarom is er niets verzonden. Kijk het na en dien het opnieuw in.',
  summary: (count) => plural(count, {one: '# veld vraagt uw aandacht:', other: '# velden vragen uw aandacht:'}),
});
