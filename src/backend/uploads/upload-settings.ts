import {join} from 'node:path';
import {attachmentLimits} from '../../contract/attachment-limits.ts';
import {ConfigError} from '../config-error.ts';
import type {Bucket} from './s3-storage.ts';

export interface UploadSettings {
  /** A folder of this machine, or one that all processes share; or a bucket. */
  readonly place: {readonly folder: string} | Bucket;
  /** Files of one ticket or reply, and bytes of one file. */
  readonly limits: {readonly count: number; readonly maxBytes: number};
  /** A shell's command that reads a file from standard input and ends with 0 where it is clean, with 1 where not. */
  readonly scanCommand?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings in an environment. Throws a `ConfigError` with one sentence for each mistake. */
export function readUploadSettings(env: Environment): UploadSettings {
  const set = (name: string) => env[name]?.trim() || undefined;
  const mistakes: string[] = [];
  const number = (name: string, most: number, fallback: number): number => {
    const text = set(name) ?? String(fallback);
    const value = /^\d{1,10}$/.test(text) ? Number(text) : 0;
    if (value < 1 || value > most) mistakes.push(`${name} must be a number from 1 to ${most}.`);
    return value;
  };
  const [bucket, endpoint, dataFolder] = [set('S3_BUCKET'), set('S3_ENDPOINT'), set('DATA_FOLDER')];
  const folder = set('UPLOAD_FOLDER') ?? (dataFolder && join(dataFolder, 'uploads'));
  const region = set('S3_REGION') ?? set('AWS_REGION') ?? 'us-east-1';
  if (bucket !== undefined && set('UPLOAD_FOLDER') !== undefined) {
    mistakes.push('Only one of S3_BUCKET and UPLOAD_FOLDER may be set.');
  }
  if (bucket === undefined && folder === undefined) {
    mistakes.push('UPLOAD_FOLDER (a folder for files) or S3_BUCKET must be set where DATA_FOLDER is not.');
  }
  if (bucket === undefined && endpoint !== undefined) mistakes.push('S3_ENDPOINT goes with S3_BUCKET.');
  if (endpoint !== undefined && !isEndpoint(endpoint)) {
    mistakes.push('S3_ENDPOINT must look like https://storage.example.');
  }
  const limits = {
    count: number('ATTACHMENT_COUNT', attachmentLimits.count, attachmentLimits.count),
    maxBytes: number('ATTACHMENT_MAX_BYTES', mostBytes, attachmentLimits.maxBytes),
  };
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const scanCommand = set('SCAN_COMMAND');
  return {
    place: bucket === undefined ? {folder: folder!} : {bucket, region, ...(endpoint && {endpoint})},
    limits,
    ...(scanCommand && {scanCommand}),
  };
}

/** 1 GiB: then a file has about as many parts as the database counts with ease. */
const mostBytes = 1024 ** 3;

function isEndpoint(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
