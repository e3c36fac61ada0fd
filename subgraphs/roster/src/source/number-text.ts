/** A number in plain digits, never with an exponent, so that a phone stays a phone. */
export const numberText = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);

/** Spreadsheets keep 15 significant digits: an integer from 10^15 on may have lost its last ones. */
export const isRounded = (value: number): boolean => Math.abs(value) >= 1e15;
