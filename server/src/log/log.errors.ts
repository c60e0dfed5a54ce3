/** The stream's head was another one than expected: read on and decide again. */
export class HeadMoved extends Error {}

/** The request was written before, up to this number. */
export class WrittenBefore extends Error {
  readonly seq: number;
  constructor(seq: number) {
    super('This mutation was written before.');
    this.seq = seq;
  }
}
