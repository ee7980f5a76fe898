import type {CountingIn} from '../counting.ts';
import type {FailureWords} from '../launcher-words.ts';
import type {PanelMessages} from '../messages.ts';
import {requests} from './es/requests.ts';

export const failure: FailureWords = {loadFailed: 'No se pudo cargar.', retry: 'Reintentar'};

/** Spanish, with “usted”. */
export const messages = (countingIn: CountingIn): PanelMessages => {
  const counting = countingIn('es');
  const {plural} = counting;
  return {
    locale: 'es',
    direction: 'ltr',
    title: 'Centro de ayuda de asistencia para socios',
    close: 'Cerrar',
    resize: 'Tamaño del panel: mayor o menor, por pasos con las flechas',
    tryAgain: failure.retry,
    loading: 'Cargando…',
    notLoaded: 'No se pudo cargar esta parte de la asistencia para socios.',

    launcher: {
      ...failure,
      unread: (count) => plural(count, {one: ', # novedad', other: ', # novedades'}),
    },

    tabs: {label: 'Secciones', requests: 'Solicitudes', addTicket: 'Agregar ticket'},

    dataCenter: {
      label: 'Centro de datos',
      choose: 'Elegir…',
      names: {
        us: 'Estados Unidos',
        eu: 'Europa',
        in: 'India',
        au: 'Australia',
        jp: 'Japón',
        za: 'Sudáfrica',
        ca: 'Canadá',
        uk: 'Reino Unido',
      },
      askTitle: '¿En qué centro de datos está la cuenta del cliente?',
      askText: 'Elíjalo arriba. Determina a qué región se envía su solicitud; lo que ha escrito se conserva.',
      goesTo: 'Se envía a:',
      goesNowhere: 'elija un centro de datos',
      at: (name, host) => `${name}, ${host}`,
    },

    services: {'zoho-writer-add-ons': 'Complementos de Zoho Writer'},

    requests: requests(counting),
    chooseDataCenter: 'Elija el centro de datos.',

    outboxStates: {
      saved: 'Guardado en este dispositivo',
      sending: 'Enviando',
      received: 'Recibido',
      refused: 'No aceptado',
    },

    errors: {
      unreachable: 'En este momento no se puede acceder a la asistencia de esta región.',
      sign_in_unreachable: 'En este momento esta página no puede saber quién ha iniciado sesión.',
      failing: 'En este momento la asistencia de esta región tiene un problema.',
      key_reused:
        'Ya se abrió un ticket con este borrador, quizá en otra pestaña. Compruebe «Solicitudes» antes de enviar también este.',
      rate_limited: 'Demasiadas acciones a la vez. Espere un momento y vuelva a intentarlo.',
      signed_out: 'No ha iniciado sesión o su sesión ha caducado. Inicie sesión en esta página y vuelva a intentarlo.',
      no_access:
        'Su cuenta aún no tiene acceso a la asistencia para socios. Su superadministrador puede concederlo en la tienda para socios.',
      region_mismatch:
        'Su sesión pertenece a una región distinta de la de este centro de datos; no se ha enviado nada.',
      refused: 'No se aceptó algún dato del ticket.',
      not_found: 'Esto ya no existe.',
      unexpected: 'Se ha producido un error por nuestra parte.',
    },
    reference: (id) => `Referencia: ${id}`,

    channels: {
      title: 'Otras formas de contactar con la asistencia',
      helpCenter: 'Centro de ayuda',
      helpCenterSteps: [
        'Abra «Mi área» (My Area).',
        'Inicie sesión como «Cliente» (Customer).',
        'Elija «Enviar ticket» (Submit Ticket).',
        'Elija el servicio «Asistencia para socios» (Partner Support).',
        'Rellene el formulario y elija «Enviar ticket».',
      ],
      email: 'Correo electrónico',
      emailText: 'La plantilla de asistencia ya está rellenada.',
      emailTyped: 'La plantilla de asistencia ya está rellenada con lo que ha escrito hasta ahora.',
    },

    noAccess: {
      title: 'Su cuenta aún no tiene acceso a la asistencia para socios',
      text: 'El superadministrador de su organización concede el acceso en la tienda para socios.',
      check: 'Comprobar de nuevo',
      still: 'Aún no hay acceso.',
    },

    email: {
      title: (name) => `${name}: por correo electrónico`,
      text: 'En este centro de datos, la asistencia para socios funciona por correo electrónico.',
      typed: 'El mensaje incluye lo que ha escrito hasta ahora.',
      requestsText:
        'Los tickets de este centro de datos se envían y se siguen por correo electrónico; por eso aquí no hay ninguna lista.',
      address: 'Enviar a',
      message: 'Mensaje',
      write: 'Escribir correo',
      copy: 'Copiar texto',
      copied: 'Copiado.',
      copyFailed: 'El navegador no permite copiar: seleccione el texto y cópielo usted.',
      shortened:
        'La descripción está abreviada en el correo, porque los enlaces tienen un límite. Copie en él el texto completo.',
    },
  };
};

/** The other words of the language, by which a ticket is read and written. */
export const loadWriting = () => import('./es/writing.ts');
