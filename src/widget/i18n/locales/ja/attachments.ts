import type {Counting} from '../../counting.ts';
import type {Messages} from '../../messages.ts';

/** What Japanese says of files: how they are added, how far they are, and why one is not there. */
export const attachments = ({number}: Counting<'ja'>): Messages['attachments'] => ({
  label: '添付ファイル',
  attach: 'ファイルを添付',
  hint: (count, size) => `最大${number(count)}件、1件あたり${size}まで。ドラッグ＆ドロップや貼り付けでも追加できます。`,
  drop: 'ここにドロップして添付',
  list: '添付したファイル',
  unnamed: 'この問い合わせのファイル',
  states: {waiting: '待機中', uploading: 'アップロード中', done: '添付済み'},
  waitingForConnection: '接続待ち',
  cancel: 'キャンセル',
  remove: '削除',
  retry: '再試行',
  addAgain: '再度追加',
  chooseAgain: '再度選択',
  ofFile: (action, name) => `${action}：${name}`,
  progress: (name) => `${name}のアップロード`,
  reasons: {
    too_large: (limit) => `添付できません：${limit}を超えています。`,
    too_many: (count) => `添付できません：ファイルは${number(count)}件までです。`,
    empty: '添付できません：ファイルが空です。',
    type: '添付できません：この種類のファイルは受け付けていません。画像、PDF、Office、ZIP、テキスト、MP4、WebMに対応しています。',
    unreadable: '添付できません：読み取れません。フォルダーであるか、移動または変更された可能性があります。',
    infected: '添付できません：ウイルススキャンで問題が検出されました。',
    other_region: 'この地域には引き継がれていません。',
    file_gone: 'ファイルを再度選択してください。中断したところからアップロードを再開します。',
    sent_elsewhere: '別のタブの問い合わせと一緒に送信されました。ここでも送信するには、再度選択してください。',
    expired: 'アップロードの有効期限が切れました。',
  },
  otherRegion:
    'ファイルは地域間で移動しません。別の地域にアップロードしたファイルは、この問い合わせが送信または破棄されるまでそこに残り、地域を戻すと再び表示されます。この地域に送信するには、ファイルを再度追加してください。',
  waitingFor: (count) => `ファイル${number(count)}件を待っています。完了すると送信されます。`,
  blocked:
    'まだ送信されていません：アップロードされていないファイルがあります。再試行するか削除してから、送信してください。',
  started: (name) => `${name}をアップロードしています。`,
  startedAll: (count) => `ファイル${number(count)}件をアップロードしています。`,
  waits: (name) => `${name}は接続を待っています。`,
  waitAll: (count) => `ファイル${number(count)}件が接続を待っています。`,
  arrived: (name) => `${name}を添付しました。`,
  arrivedAll: (count) => `ファイル${number(count)}件を添付しました。`,
  failed: (name, reason) => `${name}：${reason}`,
  failedAll: (count) => `ファイル${number(count)}件を添付できません。理由は一覧に表示されています。`,
});
