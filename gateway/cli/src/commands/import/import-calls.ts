import { setTimeout as sleep } from 'node:timers/promises';
import { type Language, newId } from '@liangdi/kit';
import { BadInput } from '../../client/bad-input.ts';
import type { Client } from '../../client/client.ts';
import { messages as common } from '../../client/messages.ts';
import type { SheetRead } from './left-out.ts';
import { messages, outcomes } from './messages.ts';

export const sides = ['origin', 'destination', 'association'] as const;
export type Side = (typeof sides)[number];

/** An import as the gateway tells of it. */
export interface Imported {
  readonly id: string;
  readonly state: string;
  readonly annotated: string | null;
  readonly failure: { readonly message: string } | null;
  readonly progress: { readonly checked: number; readonly toCommit: number; readonly committed: number };
  readonly sheets: readonly SheetRead[];
  readonly counts: Readonly<Record<(typeof outcomes)[number][0], number>>;
}

interface Payload {
  readonly import: Imported | null;
  readonly userErrors: readonly { readonly message: string }[];
}

const fields = `id state annotated failure { message } progress { checked toCommit committed }
  sheets { name skipped columns { letters label field kept } }
  counts { new changed same suspect refused note }`;
const working = new Set(['CHECKING', 'COMMITTING', 'UNDOING']);
const verbs = { start: 'Start', commit: 'Commit', undo: 'Undo' } as const;

/** One side's imports, through a gateway; `tell` hears where one stands each time that it was asked about. */
export const importCalls = (client: Client, side: Side, language: Language, tell: (now: Imported) => void) => {
  const name = `${side[0]?.toUpperCase()}${side.slice(1)}`;
  return {
    /** @throws BadInput with what the gateway says */
    change: async (verb: keyof typeof verbs, input: object): Promise<Imported> => {
      const field = `${verb}${name}Import`;
      const data = await client.ask<Readonly<Record<string, Payload>>>(
        `mutation ($input: ${verbs[verb]}${name}ImportInput!) {
          ${field}(input: $input) { import { ${fields} } userErrors { message } }
        }`,
        { input: { ...input, idempotencyKey: newId() } },
      );
      const { import: made, userErrors } = data[field] as Payload;
      if (!made) throw new BadInput(userErrors.map(({ message }) => message).join('\n'));
      return made;
    },
    /**
     * The import once nothing is going on with it.
     * @throws what the gateway says, or that it says nothing, and that the import goes on all the same
     */
    settled: async (id: string): Promise<Imported> => {
      const ask = (): Promise<Readonly<Record<string, Imported | null>>> =>
        client.ask(`query ($id: ID!) { ${side}Import(id: $id) { ${fields} } }`, { id });
      for (let wait = 100; ; wait = Math.min(wait * 1.5, 2_000)) {
        const data = await ask().catch((error: Error) => {
          error.message += `\n${messages.goesOn[language]}`;
          throw error;
        });
        const now = data[`${side}Import`];
        if (!now) throw new BadInput(common.refused[language]);
        tell(now);
        if (!working.has(now.state)) return now;
        await sleep(wait);
      }
    },
  };
};

/** Where the work on an import stands, in words; nothing when there is none. */
export const standing = (
  { state, progress: { checked, toCommit, committed } }: Imported,
  language: Language,
): string => {
  const count = (rows: number): string => rows.toLocaleString('en-US');
  switch (state) {
    case 'CHECKING':
      return `${messages.checking[language]} ${count(checked)}`;
    case 'COMMITTING':
      return `${messages.committing[language]} ${count(committed)}/${count(toCommit)}`;
    case 'UNDOING':
      return messages.undoing[language];
    default:
      return '';
  }
};

/** How many rows of an import do what, in words. */
export const summary = ({ counts }: Imported, language: Language): string =>
  outcomes.map(([key, words]) => `${words[language]} ${counts[key]}`).join(' · ');
