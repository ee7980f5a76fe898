import {attachmentTypes} from '../../contract/attachment-limits.ts';
import type {FileReason} from '../api/file-reason.ts';
import type {UploadItem} from './upload-item.ts';

/** What a region takes with a ticket or a reply. */
export interface FileLimits {
  readonly count: number;
  /** Of one file. */
  readonly maxBytes: number;
  /** Of one request. */
  readonly chunkBytes: number;
}

/**
 * Says at once what the backend would say after the upload. Of the kind only a guess is possible here, by what the
 * browser makes of the name: what is surely none of the kinds is refused, the rest is for the backend, which looks
 * into the file. `others` counts the files before it.
 */
export function judgeFile({name, type, size}: UploadItem, others: number, limits: FileLimits): FileReason | undefined {
  if (!mayBeTaken(name, type.split(';')[0]!.toLowerCase())) return 'type';
  if (size === 0) return 'empty';
  if (size > limits.maxBytes) return 'too_large';
  return others >= limits.count ? 'too_many' : undefined;
}

const pages = /\.(?:x?html?|svgz?|xml|xsl|m?js|exe|dll|msi|bat|cmd|com|scr|ps1|vbs|jar|app|apk|dmg|iso)$/i;
/** Plain text, often under a type of its own, and what Windows calls CSV and ZIP files. */
const likelyText = /\.(?:txt|log|csv|tsv|json|har|md|ya?ml|ini|conf|eml|deluge|ds)$/i;
const vague = ['', 'application/octet-stream', 'application/x-zip-compressed', 'application/json'];

function mayBeTaken(name: string, type: string): boolean {
  if (pages.test(name)) return false;
  if (likelyText.test(name) || vague.includes(type)) return true;
  return type.startsWith('text/') || attachmentTypes.some((taken) => taken === type);
}
