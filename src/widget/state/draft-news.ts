import type {DraftValues} from './draft-values.ts';
import type {SameFile} from './upload-item.ts';

/** A draft was handed to the outbox. */
export interface DraftSent {
  readonly kind: 'sent';
  readonly key: string;
  readonly values: Readonly<DraftValues>;
  readonly files: readonly SameFile[];
}

/** What tabs that hold the same draft, under the same key, tell each other. */
export type DraftNews = DraftSent | {readonly kind: 'removed'; readonly key: string};
