import { readFileSync, writeFileSync } from 'node:fs';
import { page } from './src/docs/page.ts';

/** Writes JUDGEMENT.md from the code; with `--check` fails, by exit code 1, when the page differs from the code. */

const PAGE = new URL('./JUDGEMENT.md', import.meta.url);
const written = page();

if (process.argv.includes('--check')) {
  if (readFileSync(PAGE, 'utf8') !== written) {
    process.stderr.write(
      'JUDGEMENT.md differs from the code: run node subgraphs/coordination/responsibility/docs.ts\n',
    );
    process.exit(1);
  }
} else {
  writeFileSync(PAGE, written);
}
