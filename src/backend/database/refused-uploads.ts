/** Uploads that are not there for this user. `positions` are theirs in the draft's list. */
export class RefusedUploads extends Error {
  override name = 'RefusedUploads';
  readonly positions: readonly number[];

  constructor(positions: readonly number[]) {
    super('Some uploads are not there');
    this.positions = positions;
  }
}
