import type {CountingIn} from '../../counting.ts';
import type {WritingMessages} from '../../messages.ts';
import {attachments} from './attachments.ts';
import {form} from './form.ts';
import {requestTypes, ticket} from './ticket.ts';

/** What is said where a ticket is read or written, fetched together with that. */
export const writing = (countingIn: CountingIn): WritingMessages => {
  const counting = countingIn('fr');
  const {plural} = counting;
  return {
    ticket: ticket(counting),
    requestTypes,
    form: form(counting),

    issues: {
      required: 'Remplissez ce champ.',
      too_short: 'Trop court : saisissez au moins 3 caractères.',
      too_long: 'Trop long : raccourcissez le texte.',
      too_many: 'Il y a trop de fichiers : retirez-en.',
      invalid_email: 'Saisissez une adresse complète, par exemple nom@societe.example.',
      invalid_phone:
        'Saisissez un numéro de téléphone : au moins 5 chiffres, avec au besoin des espaces, + ( ) - . / et « ext ».',
      invalid_identifier: 'Saisissez un ID de 5 à 19 chiffres.',
      other_identifier: 'Ce numéro est désigné comme un autre type d’ID. Saisissez-le dans le champ prévu.',
      customer_required: 'Saisissez l’adresse e-mail, le ZUID ou le ZOID du client.',
      service_name_required: 'Indiquez le service.',
      not_text: 'Ce texte contient des caractères qui ne peuvent pas être enregistrés : supprimez-les.',
      unknown_property: 'Cette information n’a pas sa place ici.',
      unknown_upload: 'Ce fichier n’existe plus : joignez-le de nouveau.',
      invalid: 'Cette valeur ne peut pas être acceptée : vérifiez-la.',
    },
    attachments: attachments(counting),

    outbox: {
      received: (number) => `Reçu, numéro ${number}`,
      saved:
        'Il sera envoyé automatiquement dès que la région sera joignable, tant que cette page est ouverte ou à la prochaine ouverture du support partenaire.',
      savedNotLasting:
        'Il sera envoyé automatiquement dès que la région sera joignable. Gardez cette page ouverte : ce navigateur ne permet pas de l’enregistrer.',
      savedNobody:
        'Il sera envoyé automatiquement dès que cette page saura qui est connecté. Gardez-la ouverte : rien n’est enregistré d’ici là.',
      savedSignIn: 'Il sera envoyé dès votre reconnexion.',
      savedBusy: (seconds) =>
        plural(seconds, {
          one: 'La région nous demande de patienter : envoi automatique dans # seconde.',
          other: 'La région nous demande de patienter : envoi automatique dans # secondes.',
        }),
      texts: {
        sending: 'Votre ticket est en route.',
        received: 'Le support a reçu votre ticket. Vous pouvez le suivre sous « Demandes ».',
        refused: 'Rien n’est perdu : corrigez le ticket et envoyez-le de nouveau.',
      },
      edit: 'Modifier le ticket',
      editLater: 'Vous avez commencé un autre ticket. Terminez-le d’abord ; vous pourrez ensuite modifier celui-ci.',
      discard: 'Supprimer',
      another: 'Ajouter un autre ticket',
      toForm: 'Retour au formulaire',
      toRequests: 'Voir dans Demandes',
      sendNow: 'Envoyer maintenant',
    },
  };
};
