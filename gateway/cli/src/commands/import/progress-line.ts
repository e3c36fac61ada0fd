/** What a terminal is, as far as a line on it goes. */
interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Writes where work stands on one line of a terminal, over what it said before; an empty text takes the line away. Nothing
 * is written where nobody looks.
 */
export const progressLine = (terminal: Terminal): ((text: string) => void) => {
  let before = '';
  return (text) => {
    if (terminal.isTTY && text !== before) terminal.write(`\r\u001b[K${text}`);
    before = text;
  };
};
