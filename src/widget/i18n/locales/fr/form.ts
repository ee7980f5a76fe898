import type {Counting} from '../../counting.ts';
import type {Messages} from '../../messages.ts';

/** The words of Add Ticket. */
export const form = ({plural, number}: Counting<'fr'>): Messages['form'] => ({
  issue: 'Problème',
  partnerInformation: 'Informations partenaire',
  oneNeeded:
    'Qui est le client. Au moins l’une des trois informations est nécessaire : l’adresse e-mail du super administrateur, le ZUID d’un utilisateur ou le ZOID de l’organisation.',
  fields: {
    requestType: 'Type de demande',
    service: 'Nom du service',
    organizationId: 'ID de l’organisation (ZOID ou ZGID)',
    subject: 'Objet',
    description: 'Description',
    email: 'Adresse e-mail principale du client',
    zuid: 'ZUID',
    zoid: 'ZOID',
    contactPhone: 'Téléphone de contact (facultatif)',
  },
  hints: {
    service: 'Saisissez ou choisissez',
    organizationId: 'Par exemple org74822955',
    description: 'Ce qui s’est passé, ce que vous attendiez, depuis quand',
    email: 'Celle du super administrateur',
    contactPhone: 'Où le support peut vous appeler',
  },
  partnerOperations: 'L’équipe Partner Operations s’en charge.',
  showServices: 'Afficher les services',
  services: 'Services',
  useTyped: (name) => `Utiliser « ${name} »`,
  noPriority: (name, measure) =>
    `${name} se mesure en ${measure} et non en utilisateurs : ce ticket ne donne pas droit au support prioritaire des comptes grands utilisateurs.`,
  measures: {
    'contacts-or-subscribers': 'contacts ou abonnés',
    'rows-processed-a-month': 'lignes traitées par mois',
    'monthly-visitors': 'visiteurs mensuels',
    'automation-credits-and-bulk-mail': 'crédits d’automatisation et e-mails en nombre',
  },
  charactersLeft: (count) => plural(count, {one: '# caractère restant', other: '# caractères restants'}),
  charactersTooMany: (count) => plural(count, {one: '# caractère en trop', other: '# caractères en trop'}),
  fewerCharactersLeft: (count) =>
    plural(count, {one: 'Au plus # caractère restant', other: 'Au plus # caractères restants'}),
  warnings: {
    'own-address':
      'C’est votre propre adresse. Saisissez celle du super administrateur du client, si vous la connaissez.',
    'own-domain':
      'Cette adresse est celle de votre propre entreprise. Saisissez celle du super administrateur du client, si vous la connaissez.',
    'free-mail':
      'Cette adresse est chez un fournisseur de messagerie gratuite. L’adresse professionnelle du super administrateur, s’il en a une, permet de mieux trouver le client.',
    'other-home': (home, chosen) =>
      `Cette adresse dépend de « ${home} », mais le ticket est destiné à « ${chosen} ». Vérifiez le centre de données ci-dessus.`,
    'same-number': (field) => `Le même numéro figure dans « ${field} ». Il ne peut correspondre qu’à l’un des deux.`,
    'same-organization': (field) =>
      `Le même numéro figure dans « ${field} ». C’est correct si le service utilise le ZOID.`,
  },
  pasted: {
    title: 'Le texte collé contient des informations pour d’autres champs :',
    titleInText: 'Le texte collé contient d’autres informations. Il reste dans la description :',
    all: (count) => plural(count, {one: 'Tout remplir (#)', other: 'Tout remplir (#)'}),
    put: (value, field) => `Mettre ${value} dans « ${field} »`,
    replace: (value, field, before) => `Remplacer ${before} par ${value} dans « ${field} »`,
    done: (value, field) => `${value} figure maintenant dans « ${field} ».`,
    dismiss: 'Laisser tel quel',
  },
  duplicates: {
    title: 'Est-ce l’un de ceux-ci ?',
    found: (count) =>
      plural(count, {
        one: '# ticket ouvert de ce client concerne peut-être le même sujet.',
        other: '# tickets ouverts de ce client concernent peut-être le même sujet.',
      }),
  },
  draft: {
    restored: (when) => `Votre brouillon est de retour (enregistré : ${when}).`,
    discard: 'Supprimer le brouillon',
    discarded: 'Le brouillon est supprimé.',
    bringBack: 'Le rétablir',
    startAnother: 'En commencer un nouveau',
    keepAndStart: 'Conserver comme brouillon et en commencer un nouveau',
    putAside: 'Le brouillon est conservé. Ce formulaire est destiné à un nouveau ticket.',
    others: (count) => plural(count, {one: '# autre brouillon', other: '# autres brouillons'}),
    noSubject: 'Pas encore d’objet',
    discardOther: (subject) => `Supprimer le brouillon : ${subject}`,
    otherDiscarded: 'L’autre brouillon est supprimé.',
    sentElsewhere: 'Ce brouillon a été envoyé dans un autre onglet. Son ticket figure sous « Demandes ».',
    notLasting:
      'Ce navigateur ne permet pas de conserver les brouillons : votre saisie dure tant que cette page est ouverte.',
  },
  prefill: {
    title: 'Cette page propose :',
    suggestion: (field, value) => `${field} : ${value}`,
    takeOver: 'Accepter',
    keep: 'Garder ma saisie',
    given: 'Fourni par cette page',
  },
  submit: 'Envoyer le ticket',
  tooLong: (limit, length) => `Au plus ${number(limit)} caractères ; ce texte en compte ${number(length)}.`,
  changedMeanwhile:
    'Une modification a eu lieu pendant l’attente ; rien n’a donc été envoyé. Vérifiez le ticket et envoyez-le de nouveau.',
  summary: (count) =>
    plural(count, {one: '# champ requiert votre attention :', other: '# champs requièrent votre attention :'}),
});
