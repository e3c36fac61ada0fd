/** Text of one byte a character goes out as it stands in memory, which Node does without the room it keeps for UTF-8. */
export const cheapestEncoding = (text: string, bytes: number): 'latin1' | 'utf8' =>
  bytes === text.length ? 'latin1' : 'utf8';
