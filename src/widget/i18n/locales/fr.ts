import type {CountingIn} from '../counting.ts';
import type {FailureWords} from '../launcher-words.ts';
import type {PanelMessages} from '../messages.ts';
import {requests} from './fr/requests.ts';

export const failure: FailureWords = {loadFailed: 'Échec du chargement.', retry: 'Réessayer'};

/** French, with “vous”. Before a colon stands a blank that does not break, before other signs of two parts a narrow one. */
export const messages = (countingIn: CountingIn): PanelMessages => {
  const counting = countingIn('fr');
  const {plural} = counting;
  return {
    locale: 'fr',
    direction: 'ltr',
    title: 'Centre d’aide du support partenaire',
    close: 'Fermer',
    resize: 'Taille du panneau : plus grand ou plus petit, par pas avec les flèches',
    tryAgain: failure.retry,
    loading: 'Chargement…',
    notLoaded: 'Cette partie du support partenaire n’a pas pu être chargée.',

    launcher: {
      ...failure,
      unread: (count) => plural(count, {one: ', # nouveauté', other: ', # nouveautés'}),
    },

    tabs: {label: 'Rubriques', requests: 'Demandes', addTicket: 'Ajouter un ticket'},

    dataCenter: {
      label: 'Centre de données',
      choose: 'Choisir…',
      names: {
        us: 'États-Unis',
        eu: 'Europe',
        in: 'Inde',
        au: 'Australie',
        jp: 'Japon',
        za: 'Afrique du Sud',
        ca: 'Canada',
        uk: 'Royaume-Uni',
      },
      askTitle: 'Quel centre de données héberge le compte du client ?',
      askText:
        'Choisissez-le ci-dessus. Il détermine la région à laquelle votre demande est envoyée ; votre saisie est conservée.',
      goesTo: 'Destination :',
      goesNowhere: 'choisissez un centre de données',
      at: (name, host) => `${name}, ${host}`,
    },

    services: {'zoho-writer-add-ons': 'Modules complémentaires Zoho Writer'},

    requests: requests(counting),
    chooseDataCenter: 'Choisissez le centre de données.',

    outboxStates: {
      saved: 'Enregistré sur cet appareil',
      sending: 'Envoi en cours',
      received: 'Reçu',
      refused: 'Non accepté',
    },

    errors: {
      unreachable: 'Le support de cette région est injoignable pour le moment.',
      sign_in_unreachable: 'Cette page ne peut pas déterminer pour le moment qui est connecté.',
      failing: 'Le support de cette région rencontre un problème en ce moment.',
      key_reused:
        'Un ticket a déjà été créé à partir de ce brouillon, peut-être dans un autre onglet. Vérifiez sous « Demandes » avant d’envoyer aussi celui-ci.',
      rate_limited: 'Trop d’actions à la fois. Patientez un instant, puis réessayez.',
      signed_out: 'Vous n’êtes pas connecté ou votre session a expiré. Connectez-vous sur cette page, puis réessayez.',
      no_access:
        'Votre compte n’a pas encore accès au support partenaire. Votre super administrateur peut accorder l’accès dans la boutique partenaires.',
      region_mismatch:
        'Votre connexion appartient à une autre région que celle de ce centre de données ; rien n’a été envoyé.',
      refused: 'Un élément du ticket n’a pas été accepté.',
      not_found: 'Cet élément n’existe plus.',
      unexpected: 'Une erreur s’est produite de notre côté.',
    },
    reference: (id) => `Référence : ${id}`,

    channels: {
      title: 'Autres moyens de contacter le support',
      helpCenter: 'Centre d’aide',
      helpCenterSteps: [
        'Ouvrez « Mon espace » (My Area).',
        'Connectez-vous en tant que « Client » (Customer).',
        'Choisissez « Envoyer le ticket » (Submit Ticket).',
        'Choisissez le service « Support partenaire » (Partner Support).',
        'Remplissez le formulaire et choisissez « Envoyer le ticket ».',
      ],
      email: 'E-mail',
      emailText: 'Le modèle du support est déjà rempli pour vous.',
      emailTyped: 'Le modèle du support est déjà rempli avec ce que vous avez saisi.',
    },

    noAccess: {
      title: 'Votre compte n’a pas encore accès au support partenaire',
      text: 'Le super administrateur de votre organisation partenaire accorde l’accès, dans la boutique partenaires.',
      check: 'Vérifier de nouveau',
      still: 'L’accès n’est pas encore accordé.',
    },

    email: {
      title: (name) => `${name} : par e-mail`,
      text: 'Pour ce centre de données, le support partenaire fonctionne par e-mail.',
      typed: 'Votre message contient ce que vous avez saisi.',
      requestsText:
        'Les tickets de ce centre de données sont envoyés et suivis par e-mail ; il n’y a donc pas de liste ici.',
      address: 'Envoyer à',
      message: 'Message',
      write: 'Rédiger l’e-mail',
      copy: 'Copier le texte',
      copied: 'Copié.',
      copyFailed: 'Le navigateur n’autorise pas la copie : sélectionnez le texte et copiez-le vous-même.',
      shortened:
        'La description est abrégée dans l’e-mail, car la longueur des liens est limitée. Copiez-y le texte complet.',
    },
  };
};

/** The other words of the language, by which a ticket is read and written. */
export const loadWriting = () => import('./fr/writing.ts');
