import {readFileSync} from 'node:fs';
import * as z from 'zod/mini';
import {commitmentKinds} from '../../contract/commitment.ts';
import {ConfigError} from '../config-error.ts';
import example from './support-settings.example.json' with {type: 'json'};

/** Hours after a ticket was received: the earliest and the latest time promised. */
const promiseSchema = z
  .tuple([z.number().check(z.nonnegative()), z.number().check(z.positive())])
  .check(z.refine(([from, due]) => from <= due, {error: 'must be [earliest, latest] hours'}));
const promisesSchema = z.partialRecord(z.enum(commitmentKinds), promiseSchema);

const calendarSchema = z.strictObject({
  /** IANA name, such as `Europe/Amsterdam`. */
  zone: z.string().check(z.refine(isZone, {error: 'is no time zone'})),
  /** 1 is Monday, 7 is Sunday. At least one. */
  weekdays: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1)),
  /** Days off in that zone, `2026-12-25`. */
  holidays: z.array(z.iso.date()).check(z.maxLength(100)),
});

const supportSettingsSchema = z.strictObject({
  $comment: z.optional(z.string()),
  priority: z.strictObject({
    /**
     * From how many user licences on an account is large, for each regional tier. `default` is for tiers that are
     * not named.
     */
    userLicences: z
      .record(z.string(), z.int().check(z.positive()))
      .check(z.refine((tiers) => tiers['default'] !== undefined, {error: 'must have a default'})),
    /** How many different addresses, ZUIDs and ZOIDs of customers one partner may name within an hour. */
    namedIdentifiersPerHour: z.int().check(z.positive()),
  }),
  /** What is promised; a kind that is left out is not promised. `ordinary` is for every other severity. */
  commitments: z.strictObject({'s1-critical': promisesSchema, ordinary: promisesSchema}),
  workingDays: z.strictObject({com: calendarSchema, eu: calendarSchema}),
});

/** What a support organization has agreed on: who is large, what is promised, and when it works. */
export type SupportSettings = z.infer<typeof supportSettingsSchema>;
export type Calendar = z.infer<typeof calendarSchema>;
export type Promises = z.infer<typeof promisesSchema>;

/** Made-up settings, for trying out. */
export const exampleSupportSettings: SupportSettings = supportSettingsSchema.parse(example);

/** The settings in the JSON file at `path`. Throws a `ConfigError` that names every mistake by its place in the file. */
export function readSupportSettings(path: string): SupportSettings {
  const parsed = supportSettingsSchema.safeParse(readJsonFile(path));
  if (parsed.success) return parsed.data;
  throw new ConfigError(parsed.error.issues.flatMap(sentencesOf));
}

/** None repeats a value. */
function sentencesOf(issue: z.core.$ZodIssue): readonly string[] {
  const say = (path: readonly PropertyKey[], what: string) => `SUPPORT_SETTINGS: "${path.join('.')}" ${what}.`;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => say([...issue.path, key], 'is not known'));
  if (issue.path.length === 0) return ['SUPPORT_SETTINGS: the file must hold an object.'];
  // Only what we check ourselves has words of its own.
  return [say(issue.path, issue.code === 'custom' ? issue.message : 'is missing or not as it should be')];
}

function readJsonFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    throw new ConfigError(['SUPPORT_SETTINGS must name a file with JSON in it that can be read.']);
  }
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', {timeZone: zone});
    return true;
  } catch {
    return false;
  }
}
