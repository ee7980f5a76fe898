import * as z from 'zod/mini';
import {dataCenterIdSchema} from '../../../contract/data-center-schemas.ts';
import type {DataCenterId} from '../../../contract/data-centers.ts';
import type {ForwardingPace} from '../help-desk.ts';
import type {DeskConnection} from './desk-hosts.ts';

/** Id of a Desk record. */
const recordId = z.string().check(z.regex(/^\d{1,19}$/));
/** API name of a custom field. */
const customField = z.string().check(z.regex(/^cf_\w{1,100}$/));
/** A secret is never in the file: it names the variable of the environment that holds it. */
const secret = z.strictObject({env: z.string().check(z.regex(/^[A-Z][A-Z0-9_]{0,99}$/))});
const label = z.string().check(z.minLength(1), z.maxLength(100));
const seconds = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most));

/** One Zoho Desk, as its part of the file says it. */
const deskSchema = z.strictObject({
  /** Whose tickets go there. Default: those of the data center that it lies in. */
  dataCenters: z.optional(z.array(dataCenterIdSchema).check(z.minLength(1))),
  organizationId: recordId,
  departmentId: recordId,
  clientId: secret,
  clientSecret: secret,
  refreshToken: secret,
  /** With which the help desk signs what it tells. Without it, only the slow look finds what is new. */
  webhookSecret: z.optional(secret),
  /** Names of custom fields, which every installation chooses for itself. */
  fields: z.strictObject({
    sourceId: customField,
    severity: z.optional(customField),
    priority: z.optional(customField),
    primaryEmail: z.optional(customField),
    service: z.optional(customField),
    organizationId: z.optional(customField),
    partner: z.optional(customField),
    customerZuid: z.optional(customField),
    customerZoid: z.optional(customField),
  }),
  /** What the installation calls an open and a closed ticket. */
  statuses: z.optional(z.strictObject({open: label, closed: label})),
  /**
   * Requests at once by which jobs are passed on, by all processes together: below what the edition allows (5 to 25), by
   * two for each process, which reads what is new and looks through the list besides.
   */
  concurrency: z.optional(z.int().check(z.gte(1), z.lte(25))),
});

/** The whole file. Times are seconds; the defaults are for operation, shorter ones for tests. */
export const deskFileSchema = z.strictObject({
  desks: z.partialRecord(dataCenterIdSchema, deskSchema),
  pace: z.optional(
    z.strictObject({
      request: z.optional(seconds(0.1, 120)),
      lease: z.optional(seconds(0.5, 3600)),
      settle: z.optional(seconds(0, 600)),
      firstPause: z.optional(seconds(0.01, 60)),
      mostPause: z.optional(seconds(0.01, 300)),
      poll: z.optional(seconds(0.1, 86_400)),
    }),
  ),
});
export type DeskFile = z.infer<typeof deskFileSchema>;
type Desk = z.infer<typeof deskSchema>;

/** One Zoho Desk, with all that is needed to speak to it. */
export interface DeskSettings {
  /** Such as `zoho-desk-eu`. */
  readonly id: string;
  readonly connection: DeskConnection;
  readonly dataCenters: readonly DataCenterId[];
  readonly organizationId: string;
  readonly departmentId: string;
  readonly credentials: {readonly clientId: string; readonly clientSecret: string; readonly refreshToken: string};
  readonly webhookSecret: string | undefined;
  readonly fields: Desk['fields'];
  readonly statuses: {readonly open: string; readonly closed: string};
  readonly concurrency: number;
  readonly pace: ForwardingPace;
  /** Milliseconds, as in a `QueueLane`. */
  readonly lease: number;
}
