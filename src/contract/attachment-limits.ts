/**
 * Limits of what goes with a ticket or a reply; `maxBytes` is per file. The numbers are those of Zoho's form
 * for translation feedback, for want of published ones, and a backend may be set to others: `/v1/meta` tells.
 */
export const attachmentLimits = {count: 5, maxBytes: 20 * 1024 * 1024} as const;

/** What a single request of an upload carries, in bytes: a slow line sends it within a request's time limit. */
export const uploadChunkBytes = 1024 * 1024;

/** How long an upload may stay unfinished or unused, in seconds. */
export const uploadLifetime = 24 * 60 * 60;

/**
 * Kinds of files that are taken, by what they hold and not by what they are called. Anything that a browser
 * would run or render as a page (HTML, SVG, scripts) passes as no kind at all.
 */
export const attachmentTypes = [
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'application/pdf',
  'application/zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'video/mp4',
  'video/webm',
  'text/plain',
] as const;

export type AttachmentType = (typeof attachmentTypes)[number];
