import { expect, test } from 'vitest';
import { decide, type ImportCommand } from './decide.ts';
import type { ImportState } from './states.ts';

const decisions: Readonly<Record<ImportState, Readonly<Record<ImportCommand, string>>>> = {
  CHECKING: { check: 'refuse', commit: 'refuse', undo: 'refuse' },
  CHECKED: { check: 'CHECKING', commit: 'COMMITTING', undo: 'refuse' },
  COMMITTING: { check: 'refuse', commit: 'stay', undo: 'refuse' },
  COMMITTED: { check: 'refuse', commit: 'stay', undo: 'UNDOING' },
  UNDOING: { check: 'refuse', commit: 'refuse', undo: 'stay' },
  UNDONE: { check: 'refuse', commit: 'refuse', undo: 'stay' },
  FAILED: { check: 'refuse', commit: 'refuse', undo: 'refuse' },
};

test.each(Object.entries(decisions))('an import that is %s answers what people ask with %o', (state, expected) => {
  const answers = Object.keys(expected).map((command) => {
    const decision = decide(state as ImportState, command as ImportCommand);
    return [command, decision.kind === 'move' ? decision.to : decision.kind];
  });
  expect(Object.fromEntries(answers)).toEqual(expected);
});
