import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, type ImportCommand, type ImportState, importStates } from './state.ts';

test.each<[ImportState, ImportCommand, string]>([
  ['CHECKING', 'commit', 'refuse'],
  ['CHECKED', 'commit', 'COMMITTING'],
  ['COMMITTING', 'commit', 'stay'],
  ['COMMITTED', 'commit', 'stay'],
  ['CHECKED', 'check', 'CHECKING'],
  ['COMMITTING', 'check', 'refuse'],
  ['COMMITTED', 'check', 'refuse'],
  ['CHECKED', 'undo', 'refuse'],
  ['COMMITTED', 'undo', 'UNDOING'],
  ['UNDOING', 'keep', 'COMMITTED'],
  ['UNDONE', 'undo', 'stay'],
  ['UNDONE', 'commit', 'refuse'],
  ['FAILED', 'commit', 'refuse'],
])('an import that is %s answers %s with %s', (state, command, expected) => {
  const decision = decide(state, command);
  expect(decision.kind === 'move' ? decision.to : decision.kind).toBe(expected);
});

test('nothing is written before it was checked, and what is undone or failed stays so', () => {
  const command = fc.constantFrom<ImportCommand>(
    'check',
    'checked',
    'commit',
    'committed',
    'undo',
    'undone',
    'keep',
    'fail',
  );
  fc.assert(
    fc.property(fc.array(command, { maxLength: 20 }), (commands) => {
      const seen: ImportState[] = ['CHECKING'];
      for (const each of commands) {
        const decision = decide(seen.at(-1) ?? 'FAILED', each);
        if (decision.kind === 'move') seen.push(decision.to);
      }
      const first = (state: ImportState): number => seen.indexOf(state);
      if (first('COMMITTED') >= 0) expect(first('CHECKED')).toBeLessThan(first('COMMITTED'));
      for (const last of ['UNDONE', 'FAILED'] as const) if (first(last) >= 0) expect(seen.at(-1)).toBe(last);
      expect(seen.every((state) => importStates.includes(state))).toBe(true);
    }),
  );
});
