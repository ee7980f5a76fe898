import type {RequestType} from '../../src/contract/request-types.ts';
import type {ServiceId} from '../../src/contract/service-id-schema.ts';

/** Who says something: support, or a user of the demo's partner. */
export type Voice = 'support' | 'admin' | 'member';

/** What a made-up ticket is about, and what was said. */
export interface SeedTopic {
  readonly service: ServiceId;
  readonly subject: string;
  readonly description: string;
  /** How long ago it was filed, in hours. */
  readonly age: number;
  readonly filedBy?: 'member';
  readonly type?: RequestType;
  readonly talk?: readonly (readonly [Voice, string])[];
  /** Default: open. */
  readonly state?: 'on-hold' | 'closed';
  /** Whether support's last word is still to be read. */
  readonly unread?: true;
  /** Of a large user account, so that times are promised. */
  readonly critical?: true;
}
