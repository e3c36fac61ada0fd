import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

/** What `doctor`, which prints line after line, ends with and says where its output goes to `to`. */
const doctor = (to: string, lang: string) => {
  const script = `"$0" "$1" --lang ${lang} doctor ${to}; echo "ended $?" >&2`;
  return spawnSync('bash', ['-c', `set -o pipefail; ${script}`, process.execPath, main], { encoding: 'utf8' }).stderr;
};

test('a reader that has gone is no failure', () => {
  const gone = doctor('| true', 'en');
  expect(gone).toMatch(/^ended [01]\n$/);
});

test.runIf(existsSync('/dev/full'))('a full disk behind the output is said in one sentence, and ends with 1', () => {
  expect(doctor('> /dev/full', 'en')).toBe(
    'The standard output cannot be written (ENOSPC): not all of the result was shown.\nended 1\n',
  );
  expect(doctor('> /dev/full', 'zh')).toBe('标准输出无法写入（ENOSPC），结果没有全部显示。\nended 1\n');
});

test('what is printed whole ends with 0', () => {
  expect(execFileSync(process.execPath, [main, '--help'], { encoding: 'utf8' })).toContain('Usage: liangdi');
});
