import type {DraftValues} from './draft-values.ts';

/** What became of a draft without its being typed: to be said in the form. */
export type DraftNotice =
  /** `at` is when it is said: the words stay as they are. Both in milliseconds since 1970. */
  | {readonly kind: 'restored'; readonly savedAt: number; readonly at: number}
  | {readonly kind: 'discarded'; readonly values: DraftValues; readonly key: string}
  | {readonly kind: 'put-aside'}
  | {readonly kind: 'sent-elsewhere'};
