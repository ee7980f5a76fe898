import type {Counting} from '../../counting.ts';
import type {Messages} from '../../messages.ts';

/** The words of Add Ticket. */
export const form = ({plural, number}: Counting<'es'>): Messages['form'] => ({
  issue: 'Problema',
  partnerInformation: 'Información del socio',
  oneNeeded:
    'Quién es el cliente. Se necesita al menos uno de los tres datos: la dirección de correo electrónico del superadministrador, el ZUID de un usuario o el ZOID de la organización.',
  fields: {
    requestType: 'Tipo de solicitud',
    service: 'Nombre del servicio',
    organizationId: 'ID de la organización (ZOID o ZGID)',
    subject: 'Asunto',
    description: 'Descripción',
    email: 'Dirección de correo electrónico principal del cliente',
    zuid: 'ZUID',
    zoid: 'ZOID',
    contactPhone: 'Teléfono de contacto (opcional)',
  },
  hints: {
    service: 'Escriba o elija',
    organizationId: 'Por ejemplo, org74822955',
    description: 'Qué ocurrió, qué esperaba, desde cuándo',
    email: 'La del superadministrador',
    contactPhone: 'Para que podamos llamarle',
  },
  partnerOperations: 'Se encarga de ello el equipo Partner Operations.',
  showServices: 'Mostrar servicios',
  services: 'Servicios',
  useTyped: (name) => `Usar «${name}»`,
  noPriority: (name, measure) =>
    `${name} se mide en ${measure}, no en usuarios: este ticket no da derecho a la asistencia prioritaria de cuentas grandes de usuario.`,
  measures: {
    'contacts-or-subscribers': 'contactos o suscriptores',
    'rows-processed-a-month': 'filas procesadas al mes',
    'monthly-visitors': 'visitantes mensuales',
    'automation-credits-and-bulk-mail': 'créditos de automatización y correo masivo',
  },
  charactersLeft: (count) => plural(count, {one: 'Queda # carácter', other: 'Quedan # caracteres'}),
  charactersTooMany: (count) => plural(count, {one: 'Sobra # carácter', other: 'Sobran # caracteres'}),
  fewerCharactersLeft: (count) =>
    plural(count, {one: 'Queda como máximo # carácter', other: 'Quedan como máximo # caracteres'}),
  warnings: {
    'own-address': 'Es su propia dirección. Escriba la del superadministrador del cliente, si la conoce.',
    'own-domain':
      'Esta dirección es de su propia empresa. Escriba la del superadministrador del cliente, si la conoce.',
    'free-mail':
      'Esta dirección es de un proveedor de correo gratuito. La dirección de empresa del superadministrador, si existe, permite encontrar mejor al cliente.',
    'other-home': (home, chosen) =>
      `Esta dirección es de «${home}», pero el ticket es para «${chosen}». Compruebe arriba el centro de datos.`,
    'same-number': (field) => `El mismo número aparece en «${field}». Solo puede ser uno de los dos.`,
    'same-organization': (field) =>
      `El mismo número aparece en «${field}». Es correcto si el servicio utiliza el ZOID.`,
  },
  pasted: {
    title: 'El texto pegado contiene más de lo que va en este campo:',
    titleInText: 'El texto pegado contiene más datos. Permanece en la descripción:',
    all: (count) => plural(count, {one: 'Rellenar # dato', other: 'Rellenar los # datos'}),
    put: (value, field) => `Poner ${value} en «${field}»`,
    replace: (value, field, before) => `Sustituir ${before} por ${value} en «${field}»`,
    done: (value, field) => `${value} está ahora en «${field}».`,
    dismiss: 'Dejarlo como está',
  },
  duplicates: {
    title: '¿Es uno de estos?',
    found: (count) =>
      plural(count, {
        one: '# ticket abierto de este cliente puede tratar de lo mismo.',
        other: '# tickets abiertos de este cliente pueden tratar de lo mismo.',
      }),
  },
  draft: {
    restored: (when) => `Se ha recuperado su borrador (guardado: ${when}).`,
    discard: 'Descartar borrador',
    discarded: 'El borrador se ha descartado.',
    bringBack: 'Recuperarlo',
    startAnother: 'Empezar uno nuevo',
    keepAndStart: 'Conservar como borrador y empezar uno nuevo',
    putAside: 'El borrador se conserva. Este formulario es para un ticket nuevo.',
    others: (count) => plural(count, {one: '# borrador más', other: '# borradores más'}),
    noSubject: 'Sin asunto todavía',
    discardOther: (subject) => `Descartar borrador: ${subject}`,
    otherDiscarded: 'El otro borrador se ha descartado.',
    sentElsewhere: 'Este borrador se envió en otra pestaña. Su ticket aparece en «Solicitudes».',
    notLasting:
      'Este navegador no permite conservar borradores: lo que escriba dura mientras esta página esté abierta.',
  },
  prefill: {
    title: 'Esta página sugiere:',
    suggestion: (field, value) => `${field}: ${value}`,
    takeOver: 'Aceptar',
    keep: 'Conservar mis datos',
    given: 'Proporcionado por esta página',
  },
  submit: 'Enviar ticket',
  tooLong: (limit, length) => `Como máximo ${number(limit)} caracteres; este texto tiene ${number(length)}.`,
  changedMeanwhile: 'Se cambió algo mientras esperaba, así que no se envió nada. Revise el ticket y envíelo de nuevo.',
  summary: (count) => plural(count, {one: '# campo requiere su atención:', other: '# campos requieren su atención:'}),
});
