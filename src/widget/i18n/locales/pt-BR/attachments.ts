import type {Counting} from '../../counting.ts';
import type {Messages} from '../../messages.ts';

/** What Portuguese says of files: how they are added, how far they are, and why one is not there. */
export const attachments = ({plural}: Counting<'pt-BR'>): Messages['attachments'] => ({
  label: 'Anexos',
  attach: 'Anexar arquivos',
  hint: (count, size) =>
    plural(count, {
      one: `# arquivo de até ${size}. Você também pode soltá-lo ou colá-lo aqui.`,
      other: `Até # arquivos de ${size} cada. Você também pode soltá-los ou colá-los aqui.`,
    }),
  drop: 'Solte os arquivos para anexá-los',
  list: 'Arquivos anexados',
  unnamed: 'Arquivo deste ticket',
  states: {waiting: 'Aguardando', uploading: 'Enviando', done: 'Anexado'},
  waitingForConnection: 'Aguardando a conexão',
  cancel: 'Cancelar',
  remove: 'Remover',
  retry: 'Tentar novamente',
  addAgain: 'Adicionar novamente',
  chooseAgain: 'Escolher novamente',
  ofFile: (action, name) => `${action}: ${name}`,
  progress: (name) => `Envio de ${name}`,
  reasons: {
    too_large: (limit) => `Não anexado: maior que ${limit}.`,
    too_many: (count) =>
      plural(count, {
        one: 'Não anexado: só # arquivo pode ser enviado.',
        other: 'Não anexado: só # arquivos podem ser enviados.',
      }),
    empty: 'Não anexado: o arquivo está vazio.',
    type: 'Não anexado: este tipo de arquivo não é aceito. São aceitos imagens, PDF, Office, ZIP, texto, MP4 e WebM.',
    unreadable: 'Não anexado: não pode ser lido. Talvez seja uma pasta, ou foi movido ou alterado.',
    infected: 'Não anexado: o antivírus encontrou algo nele.',
    other_region: 'Não levado para esta região.',
    file_gone: 'Escolha o arquivo novamente: o envio continua de onde parou.',
    sent_elsewhere: 'Foi com o ticket enviado em outra aba. Escolha-o novamente para enviá-lo aqui também.',
    expired: 'O envio do arquivo expirou: tente novamente.',
  },
  otherRegion:
    'Os arquivos não mudam de região. O que foi enviado para a outra fica lá até que este ticket seja enviado ou descartado, e reaparece se você voltar a ela. Adicione os arquivos novamente para enviá-los a esta região.',
  waitingFor: (count) =>
    plural(count, {
      one: 'Aguardando # arquivo. O envio ocorre quando ele chegar.',
      other: 'Aguardando # arquivos. O envio ocorre quando eles chegarem.',
    }),
  blocked:
    'Ainda não enviado: nem todos os arquivos estão anexados. Tente novamente com os outros ou remova-os e envie.',
  started: (name) => `Enviando ${name}.`,
  startedAll: (count) => plural(count, {one: 'Enviando # arquivo.', other: 'Enviando # arquivos.'}),
  waits: (name) => `${name} aguarda a conexão.`,
  waitAll: (count) => plural(count, {one: '# arquivo aguarda a conexão.', other: '# arquivos aguardam a conexão.'}),
  arrived: (name) => `${name} está anexado.`,
  arrivedAll: (count) => plural(count, {one: '# arquivo está anexado.', other: '# arquivos estão anexados.'}),
  failed: (name, reason) => `${name}: ${reason}`,
  failedAll: (count) =>
    plural(count, {
      one: '# arquivo não está anexado; a lista informa o motivo.',
      other: '# arquivos não estão anexados; a lista informa o motivo.',
    }),
});
