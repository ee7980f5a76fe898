import type {CountingIn} from '../counting.ts';
import type {FailureWords} from '../launcher-words.ts';
import type {PanelMessages} from '../messages.ts';
import {requests} from './ja/requests.ts';

export const failure: FailureWords = {loadFailed: '読み込めませんでした。', retry: '再試行'};

/** Japanese, in the polite form. */
export const messages = (countingIn: CountingIn): PanelMessages => {
  const counting = countingIn('ja');
  const {number: digits} = counting;
  return {
    locale: 'ja',
    direction: 'ltr',
    title: 'パートナーサポート ヘルプセンター',
    close: '閉じる',
    resize: 'パネルのサイズ：拡大・縮小、矢印キーで少しずつ変更',
    tryAgain: failure.retry,
    loading: '読み込み中…',
    notLoaded: 'パートナーサポートのこの部分を読み込めませんでした。',

    launcher: {...failure, unread: (count) => `、新着${digits(count)}件`},

    tabs: {label: 'セクション', requests: 'リクエスト', addTicket: '問い合わせを追加'},

    dataCenter: {
      label: 'データセンター',
      choose: '選択…',
      names: {
        us: '米国',
        eu: '欧州',
        in: 'インド',
        au: 'オーストラリア',
        jp: '日本',
        za: '南アフリカ',
        ca: 'カナダ',
        uk: '英国',
      },
      askTitle: '顧客のアカウントはどのデータセンターにありますか？',
      askText: '上で選択してください。リクエストの送信先の地域が決まります。入力内容はそのまま残ります。',
      goesTo: '送信先：',
      goesNowhere: 'データセンターを選択してください',
      at: (name, host) => `${name}（${host}）`,
    },

    services: {'zoho-writer-add-ons': 'Zoho Writerアドオン'},

    requests: requests(counting),
    chooseDataCenter: 'データセンターを選択してください。',

    outboxStates: {saved: 'この端末に保存済み', sending: '送信中', received: '受付済み', refused: '受付不可'},

    errors: {
      unreachable: '現在、この地域のサポートに接続できません。',
      sign_in_unreachable: '現在、サインインしているユーザーを確認できません。',
      failing: '現在、この地域のサポートで問題が発生しています。',
      key_reused:
        'この下書きからは、別のタブなどですでに問い合わせが作成されています。送信する前に「リクエスト」を確認してください。',
      rate_limited: '操作が多すぎます。しばらく待ってから、もう一度お試しください。',
      signed_out:
        'サインインしていないか、セッションの有効期限が切れています。このページでサインインしてから、もう一度お試しください。',
      no_access:
        'お使いのアカウントには、パートナーサポートへのアクセス権がまだありません。SuperAdminがパートナーストアで付与できます。',
      region_mismatch: 'サインイン先の地域がこのデータセンターと異なるため、何も送信されていません。',
      refused: '問い合わせの内容の一部が受け付けられませんでした。',
      not_found: 'もう存在しません。',
      unexpected: '当社側で問題が発生しました。',
    },
    reference: (id) => `参照番号：${id}`,

    channels: {
      title: 'サポートへのその他の連絡方法',
      helpCenter: 'ヘルプセンター',
      helpCenterSteps: [
        '「マイエリア」（My Area）を開きます。',
        '「顧客」（Customer）としてサインインします。',
        '「問い合わせを送信」（Submit Ticket）を選択します。',
        'サービスとして「パートナーサポート」（Partner Support）を選択します。',
        'フォームに入力し、「問い合わせを送信」を選択します。',
      ],
      email: 'メール',
      emailText: 'サポート用のテンプレートが入力済みです。',
      emailTyped: 'サポート用のテンプレートに、これまでの入力内容が反映されています。',
    },

    noAccess: {
      title: 'パートナーサポートへのアクセス権がまだありません',
      text: 'アクセス権は、パートナー組織のSuperAdminがパートナーストアで付与します。',
      check: '再確認',
      still: 'まだアクセス権がありません。',
    },

    email: {
      title: (name) => `${name}：メールで受付`,
      text: 'このデータセンターのパートナーサポートは、メールで対応します。',
      typed: 'メッセージには、これまでの入力内容が含まれています。',
      requestsText: 'このデータセンターの問い合わせはメールで対応するため、ここに一覧はありません。',
      address: '宛先',
      message: 'メッセージ',
      write: 'メールを作成',
      copy: 'テキストをコピー',
      copied: 'コピーしました。',
      copyFailed: 'ブラウザーがコピーを許可していません。テキストを選択して、手動でコピーしてください。',
      shortened: 'リンクの長さに制限があるため、メールの説明は短縮されています。全文をコピーして貼り付けてください。',
    },
  };
};

/** The other words of the language, by which a ticket is read and written. */
export const loadWriting = () => import('./ja/writing.ts');
