import {openDiskStorage} from './disk-storage.ts';
import type {FileStorage} from './file-storage.ts';
import {openS3Storage} from './s3-storage.ts';
import type {UploadSettings} from './upload-settings.ts';

/** The storage that the settings name, ready to be used. Rejects with one plain sentence where it is not. */
export async function openFiles(place: UploadSettings['place']): Promise<FileStorage> {
  if ('bucket' in place) return openS3Storage(place);
  try {
    return await openDiskStorage(place.folder);
  } catch (cause) {
    throw new Error('The folder for uploads (UPLOAD_FOLDER) can not be made.', {cause});
  }
}
