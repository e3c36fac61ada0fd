/** What a row says that may tell who it is about. */
export interface Described {
  readonly name: string;
  readonly identityToken: string | null;
  /** `YYYY-MM-DD` */
  readonly birthDate: string | null;
  readonly phone: string | null;
}

/** What tells somebody from others of their name where an ID number does not: one of these in common is enough. */
export const signsOf = ({ birthDate, phone }: Pick<Described, 'birthDate' | 'phone'>): readonly string[] => [
  ...(birthDate === null ? [] : [`born ${birthDate}`]),
  ...(phone === null ? [] : [`phone ${phone}`]),
];
