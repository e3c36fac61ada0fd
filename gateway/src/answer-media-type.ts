export type AnswerMediaType = 'application/graphql-response+json' | 'application/json';

/** The media type to answer in, by the Accept header; undefined when the caller takes neither. */
export function answerMediaType(accept: string | undefined): AnswerMediaType | undefined {
  if (accept === undefined || accept === '' || accept === 'application/json') return 'application/json';
  let best: { type: AnswerMediaType; quality: number } | undefined;
  for (const range of accept.split(',')) {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    const type =
      name === 'application/graphql-response+json'
        ? name
        : name === 'application/json' || name === 'application/*' || name === '*/*'
          ? 'application/json'
          : undefined;
    if (type && quality > (best?.quality ?? 0)) best = { type, quality };
  }
  return best?.type;
}
