import type {CountingIn} from '../../counting.ts';
import type {WritingMessages} from '../../messages.ts';
import {attachments} from './attachments.ts';
import {form} from './form.ts';
import {requestTypes, ticket} from './ticket.ts';

/** What is said where a ticket is read or written, fetched together with that. */
export const writing = (countingIn: CountingIn): WritingMessages => {
  const counting = countingIn('es');
  const {plural} = counting;
  return {
    ticket: ticket(counting),
    requestTypes,
    form: form(counting),

    issues: {
      required: 'Rellene este campo.',
      too_short: 'Demasiado corto: escriba al menos 3 caracteres.',
      too_long: 'Demasiado largo: acorte el texto.',
      too_many: 'Hay demasiados archivos: quite algunos.',
      invalid_email: 'Escriba una dirección completa, por ejemplo nombre@empresa.example.',
      invalid_phone:
        'Escriba un número de teléfono: al menos 5 dígitos, con espacios, + ( ) - . / y «ext» si es necesario.',
      invalid_identifier: 'Escriba un ID de 5 a 19 dígitos.',
      other_identifier: 'Está marcado como otro tipo de ID. Escríbalo en el campo que le corresponde.',
      customer_required: 'Escriba la dirección de correo electrónico, el ZUID o el ZOID del cliente.',
      service_name_required: 'Indique el servicio.',
      not_text: 'Contiene caracteres que no se pueden guardar: elimínelos.',
      unknown_property: 'Este dato no corresponde aquí.',
      unknown_upload: 'Este archivo ya no existe: adjúntelo de nuevo.',
      invalid: 'Este valor no se puede aceptar: revíselo.',
    },
    attachments: attachments(counting),

    outbox: {
      received: (number) => `Recibido, número ${number}`,
      saved:
        'Se enviará automáticamente en cuanto se pueda acceder a la región, mientras esta página esté abierta o la próxima vez que abra la asistencia para socios.',
      savedNotLasting:
        'Se enviará automáticamente en cuanto se pueda acceder a la región. Mantenga abierta esta página: este navegador no permite guardarlo.',
      savedNobody:
        'Se enviará automáticamente en cuanto esta página sepa quién ha iniciado sesión. Manténgala abierta: hasta entonces no se guarda nada.',
      savedSignIn: 'Se enviará cuando vuelva a iniciar sesión.',
      savedBusy: (seconds) =>
        plural(seconds, {
          one: 'La región nos pide esperar: se enviará automáticamente en # segundo.',
          other: 'La región nos pide esperar: se enviará automáticamente en # segundos.',
        }),
      texts: {
        sending: 'Su ticket está en camino.',
        received: 'El equipo de asistencia tiene su ticket. Puede seguirlo en «Solicitudes».',
        refused: 'No se ha perdido nada: corrija el ticket y envíelo de nuevo.',
      },
      edit: 'Editar ticket',
      editLater: 'Ha empezado otro ticket. Termínelo primero; después podrá editar este.',
      discard: 'Descartar',
      another: 'Agregar otro ticket',
      toForm: 'Volver al formulario',
      toRequests: 'Ver en Solicitudes',
      sendNow: 'Enviar ahora',
    },
  };
};
