import type {CountingIn} from '../counting.ts';
import type {FailureWords} from '../launcher-words.ts';
import type {PanelMessages} from '../messages.ts';
import {requests} from './pt-BR/requests.ts';

export const failure: FailureWords = {loadFailed: 'Não foi possível carregar.', retry: 'Tentar novamente'};

/** Brazilian Portuguese, with “você”. */
export const messages = (countingIn: CountingIn): PanelMessages => {
  const counting = countingIn('pt-BR');
  const {plural} = counting;
  return {
    locale: 'pt-BR',
    direction: 'ltr',
    title: 'Central de ajuda do suporte ao parceiro',
    close: 'Fechar',
    resize: 'Tamanho do painel: maior ou menor, em passos com as setas',
    tryAgain: failure.retry,
    loading: 'Carregando…',
    notLoaded: 'Não foi possível carregar esta parte do suporte ao parceiro.',

    launcher: {
      ...failure,
      unread: (count) => plural(count, {one: ', # novidade', other: ', # novidades'}),
    },

    tabs: {label: 'Seções', requests: 'Solicitações', addTicket: 'Adicionar ticket'},

    dataCenter: {
      label: 'Data center',
      choose: 'Escolher…',
      names: {
        us: 'Estados Unidos',
        eu: 'Europa',
        in: 'Índia',
        au: 'Austrália',
        jp: 'Japão',
        za: 'África do Sul',
        ca: 'Canadá',
        uk: 'Reino Unido',
      },
      askTitle: 'Em qual data center está a conta do cliente?',
      askText: 'Escolha-o acima. Ele define para qual região sua solicitação vai; o que você digitou é mantido.',
      goesTo: 'Destino:',
      goesNowhere: 'escolha um data center',
      at: (name, host) => `${name}, ${host}`,
    },

    services: {'zoho-writer-add-ons': 'Complementos do Zoho Writer'},

    requests: requests(counting),
    chooseDataCenter: 'Escolha o data center.',

    outboxStates: {saved: 'Salvo neste dispositivo', sending: 'Enviando', received: 'Recebido', refused: 'Não aceito'},

    errors: {
      unreachable: 'O suporte desta região não está acessível no momento.',
      sign_in_unreachable: 'Esta página não consegue identificar no momento quem está conectado.',
      failing: 'O suporte desta região está com um problema no momento.',
      key_reused:
        'Um ticket já foi aberto com este rascunho, talvez em outra aba. Verifique em “Solicitações” antes de enviar este também.',
      rate_limited: 'Muitas ações de uma vez. Aguarde um pouco e tente novamente.',
      signed_out: 'Você não está conectado ou sua sessão expirou. Faça login nesta página e tente novamente.',
      no_access:
        'Sua conta ainda não tem acesso ao suporte ao parceiro. O superadministrador pode conceder o acesso na loja de parceiros.',
      region_mismatch: 'Sua sessão pertence a uma região diferente da deste data center; nada foi enviado.',
      refused: 'Alguma informação do ticket não foi aceita.',
      not_found: 'Isto não existe mais.',
      unexpected: 'Ocorreu um erro do nosso lado.',
    },
    reference: (id) => `Referência: ${id}`,

    channels: {
      title: 'Outras formas de contatar o suporte',
      helpCenter: 'Central de ajuda',
      helpCenterSteps: [
        'Abra “Minha área” (My Area).',
        'Faça login como “Cliente” (Customer).',
        'Escolha “Enviar ticket” (Submit Ticket).',
        'Escolha o serviço “Suporte ao parceiro” (Partner Support).',
        'Preencha o formulário e escolha “Enviar ticket”.',
      ],
      email: 'E-mail',
      emailText: 'O modelo do suporte já está preenchido para você.',
      emailTyped: 'O modelo do suporte já está preenchido com o que você digitou até agora.',
    },

    noAccess: {
      title: 'Sua conta ainda não tem acesso ao suporte ao parceiro',
      text: 'O superadministrador da sua organização parceira concede o acesso, na loja de parceiros.',
      check: 'Verificar novamente',
      still: 'Ainda não há acesso.',
    },

    email: {
      title: (name) => `${name}: por e-mail`,
      text: 'Neste data center, o suporte ao parceiro funciona por e-mail.',
      typed: 'A mensagem contém o que você digitou até agora.',
      requestsText: 'Os tickets deste data center são enviados e acompanhados por e-mail; por isso não há lista aqui.',
      address: 'Enviar para',
      message: 'Mensagem',
      write: 'Escrever e-mail',
      copy: 'Copiar texto',
      copied: 'Copiado.',
      copyFailed: 'O navegador não permite copiar: selecione o texto e copie-o você mesmo.',
      shortened: 'A descrição foi reduzida no e-mail, porque links têm um limite. Copie o texto completo para ele.',
    },
  };
};

/** The other words of the language, by which a ticket is read and written. */
export const loadWriting = () => import('./pt-BR/writing.ts');
