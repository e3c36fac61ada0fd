/**
 * A message without the numbers of persons that a caller may have sent where they do not belong: what is refused is often
 * repeated, and repeated things end in logs and screenshots. Eleven digits are a phone, fifteen or more a resident ID number.
 */
export const withoutNumbers = (message: string): string => message.replace(/\d{11,}[Xx]?/g, '…');
