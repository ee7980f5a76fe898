import type {Counting} from '../../counting.ts';
import type {Messages} from '../../messages.ts';

/** The words of Add Ticket. */
export const form = ({plural, number}: Counting<'pt-BR'>): Messages['form'] => ({
  issue: 'Problema',
  partnerInformation: 'Informações do parceiro',
  oneNeeded:
    'Quem é o cliente. É necessária pelo menos uma das três informações: o endereço de e-mail do superadministrador, o ZUID de um usuário ou o ZOID da organização.',
  fields: {
    requestType: 'Tipo de solicitação',
    service: 'Nome do serviço',
    organizationId: 'ID da organização (ZOID ou ZGID)',
    subject: 'Assunto',
    description: 'Descrição',
    email: 'Endereço de e-mail principal do cliente',
    zuid: 'ZUID',
    zoid: 'ZOID',
    contactPhone: 'Telefone de contato (opcional)',
  },
  hints: {
    service: 'Digite ou escolha',
    organizationId: 'Por exemplo, org74822955',
    description: 'O que aconteceu, o que era esperado, desde quando',
    email: 'O do superadministrador',
    contactPhone: 'Para o suporte ligar para você',
  },
  partnerOperations: 'A equipe Partner Operations cuida disso.',
  showServices: 'Mostrar serviços',
  services: 'Serviços',
  useTyped: (name) => `Usar “${name}”`,
  noPriority: (name, measure) =>
    `${name} é medido em ${measure}, não em usuários: este ticket não dá direito ao suporte prioritário para contas de usuário de grande porte.`,
  measures: {
    'contacts-or-subscribers': 'contatos ou inscritos',
    'rows-processed-a-month': 'linhas processadas por mês',
    'monthly-visitors': 'visitantes mensais',
    'automation-credits-and-bulk-mail': 'créditos de automação e e-mails em massa',
  },
  charactersLeft: (count) => plural(count, {one: 'Resta # caractere', other: 'Restam # caracteres'}),
  charactersTooMany: (count) => plural(count, {one: '# caractere a mais', other: '# caracteres a mais'}),
  fewerCharactersLeft: (count) =>
    plural(count, {one: 'Resta no máximo # caractere', other: 'Restam no máximo # caracteres'}),
  warnings: {
    'own-address': 'Este é o seu próprio endereço. Informe o do superadministrador do cliente, se você souber.',
    'own-domain': 'Este endereço é da sua própria empresa. Informe o do superadministrador do cliente, se você souber.',
    'free-mail':
      'Este endereço é de um provedor de e-mail gratuito. O endereço corporativo do superadministrador, se houver, identifica melhor o cliente.',
    'other-home': (home, chosen) =>
      `Este endereço é de “${home}”, mas o ticket é para “${chosen}”. Verifique o data center acima.`,
    'same-number': (field) => `O mesmo número está em “${field}”. Ele só pode ser um dos dois.`,
    'same-organization': (field) => `O mesmo número está em “${field}”. Isso é correto se o serviço usa o ZOID.`,
  },
  pasted: {
    title: 'O texto colado contém informações de outros campos:',
    titleInText: 'O texto colado contém mais informações. Ele permanece na descrição:',
    all: (count) => plural(count, {one: 'Preencher # item', other: 'Preencher os # itens'}),
    put: (value, field) => `Colocar ${value} em “${field}”`,
    replace: (value, field, before) => `Substituir ${before} por ${value} em “${field}”`,
    done: (value, field) => `${value} agora está em “${field}”.`,
    dismiss: 'Deixar como está',
  },
  duplicates: {
    title: 'É um destes?',
    found: (count) =>
      plural(count, {
        one: '# ticket aberto deste cliente pode tratar do mesmo assunto.',
        other: '# tickets abertos deste cliente podem tratar do mesmo assunto.',
      }),
  },
  draft: {
    restored: (when) => `Seu rascunho está de volta (salvo: ${when}).`,
    discard: 'Descartar rascunho',
    discarded: 'O rascunho foi descartado.',
    bringBack: 'Recuperar',
    startAnother: 'Começar um novo',
    keepAndStart: 'Manter como rascunho e começar um novo',
    putAside: 'O rascunho foi mantido. Este formulário é para um novo ticket.',
    others: (count) => plural(count, {one: 'Mais # rascunho', other: 'Mais # rascunhos'}),
    noSubject: 'Ainda sem assunto',
    discardOther: (subject) => `Descartar rascunho: ${subject}`,
    otherDiscarded: 'O outro rascunho foi descartado.',
    sentElsewhere: 'Este rascunho foi enviado em outra aba. O ticket aparece em “Solicitações”.',
    notLasting:
      'Este navegador não permite manter rascunhos: o que você digitar dura enquanto esta página estiver aberta.',
  },
  prefill: {
    title: 'Esta página sugere:',
    suggestion: (field, value) => `${field}: ${value}`,
    takeOver: 'Aceitar',
    keep: 'Manter os meus dados',
    given: 'Fornecido por esta página',
  },
  submit: 'Enviar ticket',
  tooLong: (limit, length) => `No máximo ${number(limit)} caracteres; este texto tem ${number(length)}.`,
  changedMeanwhile: 'Algo foi alterado durante a espera; por isso nada foi enviado. Revise o ticket e envie novamente.',
  summary: (count) =>
    plural(count, {one: '# campo precisa da sua atenção:', other: '# campos precisam da sua atenção:'}),
});
