/**
 * Where the bytes of files lie: small parts under keys such as `NAME/PART`, each written once and never
 * changed. What counts of them stands in the database. Several processes may share one storage.
 */
export interface FileStorage {
  /** Stores a part. Resolves when it would outlive a power cut; before that it may be there or not. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The part. Rejects where it is not there. */
  get(key: string): Promise<Uint8Array>;
  /** Removes all parts of a name; also where there are none. */
  removeAll(name: string): Promise<void>;
  /** Removes a part; also where it is not there. */
  remove(key: string): Promise<void>;
  close(): void;
}

/** A storage or a scanner that does not do its work at the moment: the request may be repeated. */
export class FilesUnavailable extends Error {
  override name = 'FilesUnavailable';
  readonly code = 'FILES_UNAVAILABLE';
}
