import type {CountingIn} from '../../counting.ts';
import type {WritingMessages} from '../../messages.ts';
import {attachments} from './attachments.ts';
import {form} from './form.ts';
import {requestTypes, ticket} from './ticket.ts';

/** What is said where a ticket is read or written, fetched together with that. */
export const writing = (countingIn: CountingIn): WritingMessages => {
  const counting = countingIn('ja');
  const {number: digits} = counting;
  return {
    ticket: ticket(counting),
    requestTypes,
    form: form(counting),

    issues: {
      required: 'この項目を入力してください。',
      too_short: '短すぎます。3文字以上で入力してください。',
      too_long: '長すぎます。短くしてください。',
      too_many: 'ファイルが多すぎます。一部を削除してください。',
      invalid_email: 'name@company.exampleのような完全なメールアドレスを入力してください。',
      invalid_phone: '電話番号を入力してください。5桁以上の数字で、空白、+ ( ) - . / および「ext」を使用できます。',
      invalid_identifier: '5～19桁のIDを入力してください。',
      other_identifier: '別の種類のIDとして示されています。該当する項目に入力してください。',
      customer_required: '顧客のメールアドレス、ZUIDまたはZOIDを入力してください。',
      service_name_required: 'サービス名を入力してください。',
      not_text: '保存できない文字が含まれています。削除してください。',
      unknown_property: 'ここには入力できない情報です。',
      unknown_upload: 'このファイルはもうありません。再度添付してください。',
      invalid: 'この内容は受け付けられません。確認してください。',
    },
    attachments: attachments(counting),

    outbox: {
      received: (number) => `受け付けました（番号：${number}）`,
      saved:
        '地域に接続でき次第、自動的に送信されます。このページを開いている間、または次にパートナーサポートを開いたときに送信されます。',
      savedNotLasting:
        '地域に接続でき次第、自動的に送信されます。このブラウザーには保存できないため、このページを開いたままにしてください。',
      savedNobody:
        'サインインしているユーザーを確認でき次第、自動的に送信されます。それまで何も保存されないため、このページを開いたままにしてください。',
      savedSignIn: '再度サインインすると送信されます。',
      savedBusy: (seconds) => `混み合っています。${digits(seconds)}秒後に自動的に送信されます。`,
      texts: {
        sending: '問い合わせを送信しています。',
        received: 'サポートが問い合わせを受け付けました。「リクエスト」で状況を確認できます。',
        refused: '内容は失われていません。修正して、もう一度送信してください。',
      },
      edit: '問い合わせを編集',
      editLater: '別の問い合わせを作成中です。先にそちらを完了すると、この問い合わせを編集できます。',
      discard: '破棄',
      another: '別の問い合わせを追加',
      toForm: 'フォームに戻る',
      toRequests: 'リクエストで表示',
      sendNow: '今すぐ送信',
    },
  };
};
