import type {CountingIn} from '../../counting.ts';
import type {WritingMessages} from '../../messages.ts';
import {attachments} from './attachments.ts';
import {form} from './form.ts';
import {requestTypes, ticket} from './ticket.ts';

/** What is said where a ticket is read or written, fetched together with that. */
export const writing = (countingIn: CountingIn): WritingMessages => {
  const counting = countingIn('pt-BR');
  const {plural} = counting;
  return {
    ticket: ticket(counting),
    requestTypes,
    form: form(counting),

    issues: {
      required: 'Preencha este campo.',
      too_short: 'Muito curto: use pelo menos 3 caracteres.',
      too_long: 'Muito longo: reduza o texto.',
      too_many: 'Há arquivos demais: remova alguns.',
      invalid_email: 'Informe um endereço completo, como nome@empresa.example.',
      invalid_phone:
        'Informe um número de telefone: pelo menos 5 dígitos, com espaços, + ( ) - . / e “ext” se necessário.',
      invalid_identifier: 'Informe um ID de 5 a 19 dígitos.',
      other_identifier: 'Este número está identificado como outro tipo de ID. Informe-o no campo correspondente.',
      customer_required: 'Informe o endereço de e-mail, o ZUID ou o ZOID do cliente.',
      service_name_required: 'Informe o serviço.',
      not_text: 'Contém caracteres que não podem ser salvos: remova-os.',
      unknown_property: 'Esta informação não pertence a este lugar.',
      unknown_upload: 'Este arquivo não existe mais: anexe-o novamente.',
      invalid: 'Este valor não pode ser aceito: verifique-o.',
    },
    attachments: attachments(counting),

    outbox: {
      received: (number) => `Recebido, número ${number}`,
      saved:
        'Será enviado automaticamente assim que a região estiver acessível, enquanto esta página estiver aberta ou na próxima vez que você abrir o suporte ao parceiro.',
      savedNotLasting:
        'Será enviado automaticamente assim que a região estiver acessível. Mantenha esta página aberta: este navegador não permite salvá-lo.',
      savedNobody:
        'Será enviado automaticamente assim que esta página souber quem está conectado. Mantenha-a aberta: até lá, nada é salvo.',
      savedSignIn: 'Será enviado assim que você fizer login novamente.',
      savedBusy: (seconds) =>
        plural(seconds, {
          one: 'A região pede que aguardemos: será enviado automaticamente em # segundo.',
          other: 'A região pede que aguardemos: será enviado automaticamente em # segundos.',
        }),
      texts: {
        sending: 'Seu ticket está a caminho.',
        received: 'O suporte recebeu seu ticket. Acompanhe-o em “Solicitações”.',
        refused: 'Nada foi perdido: corrija o ticket e envie-o novamente.',
      },
      edit: 'Editar ticket',
      editLater: 'Você começou outro ticket. Conclua-o primeiro; depois poderá editar este.',
      discard: 'Descartar',
      another: 'Adicionar outro ticket',
      toForm: 'Voltar ao formulário',
      toRequests: 'Ver em Solicitações',
      sendNow: 'Enviar agora',
    },
  };
};
