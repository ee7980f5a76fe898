import * as z from 'zod/mini';

/** What support promises, in the order in which it falls due. */
export const commitmentKinds = ['first-response', 'determination', 'effort-to-resolve'] as const;

/**
 * A promised time. Whether it is met, due or late follows from `metAt`, `dueAt` and the clock, so it is not
 * stored a second time.
 */
export const commitmentSchema = z.object({
  kind: z.string(),
  /** The earliest and the latest time promised; UTC, ISO 8601. */
  from: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  metAt: z.nullable(z.iso.datetime()),
});
export type Commitment = z.infer<typeof commitmentSchema>;
