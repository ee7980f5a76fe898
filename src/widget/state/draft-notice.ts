import type {DraftValues} from './draft-values.ts';

/** What became of a draft without its being typed: to be said in the form. */
export type DraftNotice =
  | {readonly kind: 'restored'; readonly savedAt: number}
  | {readonly kind: 'discarded'; readonly values: DraftValues; readonly key: string}
  | {readonly kind: 'put-aside'}
  | {readonly kind: 'sent-elsewhere'};
