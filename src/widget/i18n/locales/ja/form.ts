import type {Counting} from '../../counting.ts';
import type {Messages} from '../../messages.ts';

/** The words of Add Ticket. */
export const form = ({number}: Counting<'ja'>): Messages['form'] => ({
  issue: '問い合わせ内容',
  partnerInformation: 'パートナー情報',
  oneNeeded:
    '対象の顧客を指定します。SuperAdminのメールアドレス、ユーザーのZUID、組織のZOIDのうち、少なくとも1つが必要です。',
  fields: {
    requestType: 'リクエストの種類',
    service: 'サービス名',
    organizationId: '組織ID（ZOIDまたはZGID）',
    subject: '件名',
    description: '説明',
    email: '顧客の主要メールアドレス',
    zuid: 'ZUID',
    zoid: 'ZOID',
    contactPhone: '連絡先電話番号（任意）',
  },
  hints: {
    service: '入力または選択',
    organizationId: '例：org74822955',
    description: '発生した事象、期待した動作、発生時期',
    email: 'SuperAdminのメールアドレス',
    contactPhone: 'サポートからおかけする番号',
  },
  partnerOperations: 'Partner Operationsチームが対応します。',
  showServices: 'サービスを表示',
  services: 'サービス',
  useTyped: (name) => `「${name}」を使用`,
  noPriority: (name, measure) =>
    `${name}はユーザー数ではなく${measure}で計測されるため、この問い合わせは大口ユーザーアカウントの優先サポートの対象外です。`,
  measures: {
    'contacts-or-subscribers': '連絡先数または購読者数',
    'rows-processed-a-month': '月間処理行数',
    'monthly-visitors': '月間訪問者数',
    'automation-credits-and-bulk-mail': '自動化クレジットと一括メール数',
  },
  charactersLeft: (count) => `残り${number(count)}文字`,
  charactersTooMany: (count) => `${number(count)}文字超過`,
  fewerCharactersLeft: (count) => `残り${number(count)}文字以下`,
  warnings: {
    'own-address': 'ご自身のメールアドレスです。わかる場合は、顧客のSuperAdminのメールアドレスを入力してください。',
    'own-domain': '自社のメールアドレスです。わかる場合は、顧客のSuperAdminのメールアドレスを入力してください。',
    'free-mail': 'フリーメールのアドレスです。SuperAdminの会社のメールアドレスがあれば、顧客をより確実に特定できます。',
    'other-home': (home, chosen) =>
      `このメールアドレスは「${home}」のものですが、問い合わせの送信先は「${chosen}」です。上のデータセンターを確認してください。`,
    'same-number': (field) => `同じ番号が「${field}」に入力されています。どちらか一方にのみ該当します。`,
    'same-organization': (field) =>
      `同じ番号が「${field}」に入力されています。サービスがZOIDを使用する場合は問題ありません。`,
  },
  pasted: {
    title: '貼り付けた内容には、この項目以外の情報が含まれています：',
    titleInText: '貼り付けた内容には、本文以外の情報が含まれています。説明にはそのまま残ります：',
    all: (count) => `${number(count)}件すべて入力`,
    put: (value, field) => `${value}を「${field}」に入力`,
    replace: (value, field, before) => `「${field}」の${before}を${value}に置き換え`,
    done: (value, field) => `${value}を「${field}」に入力しました。`,
    dismiss: 'このままにする',
  },
  duplicates: {
    title: '次のいずれかではありませんか？',
    found: (count) => `この顧客の未完了の問い合わせ${number(count)}件が、同じ内容の可能性があります。`,
  },
  draft: {
    restored: (when) => `下書きを復元しました（保存：${when}）。`,
    discard: '下書きを破棄',
    discarded: '下書きを破棄しました。',
    bringBack: '元に戻す',
    startAnother: '新規作成',
    keepAndStart: '下書きとして残し、新規作成',
    putAside: '下書きを保存しました。このフォームは新しい問い合わせ用です。',
    others: (count) => `その他の下書き${number(count)}件`,
    noSubject: '件名なし',
    discardOther: (subject) => `下書きを破棄：${subject}`,
    otherDiscarded: 'もう一方の下書きを破棄しました。',
    sentElsewhere: 'この下書きは別のタブで送信されました。問い合わせは「リクエスト」に表示されます。',
    notLasting: 'このブラウザーでは下書きを保存できません。入力内容は、このページを開いている間のみ保持されます。',
  },
  prefill: {
    title: 'このページからの提案：',
    suggestion: (field, value) => `${field}：${value}`,
    takeOver: '反映する',
    keep: '自分の入力を残す',
    given: 'このページによる入力',
  },
  submit: '問い合わせを送信',
  tooLong: (limit, length) => `${number(limit)}文字以内で入力してください（現在${number(length)}文字）。`,
  changedMeanwhile: '待機中に内容が変更されたため、送信されませんでした。確認して、もう一度送信してください。',
  summary: (count) => `${number(count)}件の項目を確認してください：`,
});
