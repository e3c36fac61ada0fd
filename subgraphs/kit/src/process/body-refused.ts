const reasons = {
  400: 'The request is not UTF-8. Send it in that encoding. 请求不是 UTF-8 编码，请以 UTF-8 发送。',
  413: 'The request is too large. 请求过大。',
  415: 'The request must not be compressed. 请求不得压缩。',
} as const;

/** What came instead of a body that can be read. The number is the HTTP status that says so. */
export class BodyRefused extends Error {
  readonly status: keyof typeof reasons;
  constructor(status: keyof typeof reasons) {
    super(reasons[status]);
    this.status = status;
  }
}
