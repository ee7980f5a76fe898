import type {AttachmentType} from './attachment-limits.ts';

/** Endings that a file of each type may have; the first is added where another one stands. */
const endings: Readonly<Record<AttachmentType, readonly string[]>> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
  'application/zip': ['zip'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'video/mp4': ['mp4', 'm4v'],
  'video/webm': ['webm'],
  'text/plain': ['txt', 'log', 'csv', 'tsv', 'json', 'har', 'md', 'yaml', 'yml', 'ini', 'conf', 'eml'],
};

/**
 * The name under which a file is saved: with an ending of the type that it was judged to be. Otherwise what
 * is an image here and a program elsewhere (`photo.hta`) would be run by the name that its sender gave it.
 */
export function downloadName(name: string, type: string): string {
  const fitting = endings[type as AttachmentType] ?? ['bin'];
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return fitting.includes(ending) ? name : `${name}.${fitting[0]}`;
}
