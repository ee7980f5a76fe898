import type {Counting} from '../../counting.ts';
import type {PanelMessages} from '../../messages.ts';

/** Japanese words of the list. */
export const requests = ({number}: Counting<'ja'>): PanelMessages['requests'] => ({
  label: 'リクエスト一覧',
  loading: 'リクエストを読み込み中…',
  emptyTitle: 'リクエストはまだありません',
  emptyText: '顧客のために作成した問い合わせが、新しい順にここに表示されます。',
  nothingFoundTitle: '該当なし',
  nothingFoundText: '検索とフィルターに一致するリクエストはありません。',
  clearFilters: '検索とフィルターをクリア',
  refresh: '更新',
  more: 'さらに表示',
  timesIn: (zone) => `タイムゾーン：${zone}`,
  onTheWay: '送信中',
  notSentYet: '未送信',
  notSent: '送信されていません',
  statuses: {open: '対応中', 'on-hold': '保留中', closed: '完了'},
  severities: {'s1-critical': 'S1-重大'},
  customerUnknown: '顧客の指定なし',
  unread: '新着',
  waitingForPartner: 'あなたの返信待ち',
  waitingForSupport: 'サポートの回答待ち',
  search: 'リクエストを検索',
  searchHint: '件名、番号、顧客',
  filters: 'フィルター',
  filtersSet: (count) => `フィルター、${number(count)}件適用中`,
  set: (count) => `${number(count)}件適用中`,
  filter: {
    open: (count) => `対応中 · ${count}`,
    waiting: (count) => `自分の返信待ち · ${count}`,
    closed: (count) => `完了 · ${count}`,
    customer: '顧客',
    service: 'サービス',
    dataCenter: '問い合わせのデータセンター',
    all: 'すべて',
  },
});
