import { type Reading, reading, refused } from '../problems/problem.ts';
import { compact } from './plain.ts';

export type Standing = 'FULL' | 'PROBATIONARY' | 'LOST_TOUCH' | 'SUSPENDED' | 'LEFT' | 'DECEASED';

/** The first that fits; what ends a membership goes before what it was. */
const SIGNS: readonly (readonly [RegExp, Standing])[] = [
  [/去世|死亡|已故|病故|deceased|died/, 'DECEASED'],
  [/退党|退会|除名|开除|出党|脱党|自行脱|\bleft\b/, 'LEFT'],
  [/停止党籍|停权|中止|停止|suspended/, 'SUSPENDED'],
  [/失联|失去联系|下落不明|losttouch/, 'LOST_TOUCH'],
  [/预备|候补|probation/, 'PROBATIONARY'],
  [/正式|^党员$|^会员$|full/, 'FULL'],
];

export function readStanding(text: string): Reading<Standing> {
  const word = compact(text).toLowerCase();
  const found = SIGNS.find(([sign]) => sign.test(word));
  return found === undefined
    ? reading<Standing>(null, refused('STANDING_UNREADABLE', word))
    : reading<Standing>(found[1]);
}
