/** What came instead of a body that can be read. The number is the HTTP status that says so. */
export class BodyRefused extends Error {
  readonly status: 413 | 415;
  constructor(status: 413 | 415) {
    super(
      status === 413 ? 'The request is too large. 请求过大。' : 'The request must not be compressed. 请求不得压缩。',
    );
    this.status = status;
  }
}
