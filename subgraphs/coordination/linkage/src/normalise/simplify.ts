import { SIMPLIFIED, TRADITIONAL } from './traditional-table.ts';

const table = new Map<string, string>();
for (let i = 0; i < TRADITIONAL.length; i++) table.set(TRADITIONAL.charAt(i), SIMPLIFIED.charAt(i));

const HAS_CJK = /[\u3400-\u9fff]/;

/** Whether the text holds at least one Chinese character of the basic plane. */
export const hasHan = (text: string): boolean => HAS_CJK.test(text);

/** The text with every traditional character in its simplified form. */
export function simplify(text: string): string {
  if (!HAS_CJK.test(text)) return text;
  let out = '';
  for (const ch of text) out += table.get(ch) ?? ch;
  return out;
}
