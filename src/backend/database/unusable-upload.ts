/** Why a file can't go with a ticket or a reply. `unknown`: never there, another's, or used before. */
export type UploadFault = 'unknown' | 'incomplete' | 'expired' | 'refused' | 'infected';

/** Thrown inside a transaction, so that nothing of it stays. */
export class UnusableUpload extends Error {
  override name = 'UnusableUpload';
  readonly fault: UploadFault;
  /** Its place in the draft's list. */
  readonly index: number;

  constructor(fault: UploadFault, index: number) {
    super(`Upload ${index} can't be used: ${fault}`);
    this.fault = fault;
    this.index = index;
  }
}
