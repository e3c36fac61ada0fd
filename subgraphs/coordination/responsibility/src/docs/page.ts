import type { SideName } from '../facts.ts';
import { FINDINGS } from '../findings/catalogue.ts';
import { RULE_FINDINGS } from '../lint/catalogue.ts';
import { COUNTY_2007, SOURCE_2007 } from '../rules/county-2007.ts';
import { NATIONAL_2019, SOURCE_2019 } from '../rules/national-2019.ts';
import type { RuleScope, RuleSource, RuleVersion, Text } from '../rules/rule.ts';
import { DUTIES } from '../rules/select.ts';
import { DUTY, DUTY_STATE } from '../words/duty.ts';
import { HANDOVER, type Meaning } from '../words/handover.ts';
import { ORGANISATION } from '../words/organisation.ts';
import { REASON, SIDE_STATUS } from '../words/reason.ts';

/** The page JUDGEMENT.md, in both languages, from the data that the judgement and its readers use. */
export const page = (): string =>
  `${[
    '# 责任判定 · Judgement',
    '<!-- Written by docs.ts from src; do not edit. -->',
    INTRODUCTION,
    '## 对接 · Handover',
    ...meanings(HANDOVER),
    '流出地或流入地没有回应时，对接状态未知。 While origin or destination is silent, there is no handover state.',
    '## 责任事项 · Duties',
    ...DUTIES.flatMap((duty) => entry(duty, DUTY[duty])),
    '## 事项状态 · Duty states',
    ...meanings(DUTY_STATE),
    '## 理由 · Reasons',
    glossary(REASON),
    '## 一方的状态 · Side status',
    glossary(SIDE_STATUS),
    '## 各方由谁负责 · Who answers on a side',
    glossary(ORGANISATION),
    '## 问题 · Findings',
    ...findings(),
    '## 制度的问题 · Findings about rules',
    ...ruleFindings(),
    '## 优先次序 · Precedence',
    PRECEDENCE,
    '## 随附制度 · Shipped rules',
    ...shipped(SOURCE_2007, COUNTY_2007),
    ...shipped(SOURCE_2019, NATIONAL_2019),
  ].join('\n\n')}\n`;

const INTRODUCTION = `\
判定只依据各方带日期的事实和带日期的制度：\`assess(sides, rules, at)\`。某一时刻只看当时已登记、已生效的版本；晚于该时刻登记或生效的内容不影响结果。
没有回应不等于没有：某一方没有回应时，凡依据该方的问题一律不提出，其他问题照旧，且绝不新增。

The judgement rests on the sides' dated facts and on dated rules only: \`assess(sides, rules, at)\`. At an instant only what had been recorded and had begun by then counts.
Silence is not absence: when a side is silent, exactly the findings drawn from it are not drawn, all others stand, and none is added.`;

const PRECEDENCE = `\
同一事项有多条现行制度适用时：较具体的先于较一般的（每指明一级地区按其代码位数计，其次每项条件计一），较晚的先于较早的，较高机关的先于较低的。仍不分先后而牵头方不同的，事项有争议。
被现行制度（或其依据文件）取代的制度不再适用。

Of several rules in force that cover a duty: the more specific before the more general (a region counts by the digits of its code, any other condition counts one and never outweighs a region), the later before the earlier, the higher authority before the lower. Where that leaves different leads, the duty is contested.
A rule that a rule in force (or its source) replaces does not apply.`;

/** A code with its name, what leads to it in both languages, and particulars. */
const entry = (code: string, { name, facts }: Meaning, particulars: readonly string[] = []): readonly string[] => [
  `### \`${code}\` ${name.zh} · ${name.en}`,
  facts.zh,
  facts.en,
  ...(particulars.length === 0 ? [] : [particulars.map((line) => `- ${line}`).join('\n')]),
];

const meanings = (all: Readonly<Record<string, Meaning>>): readonly string[] =>
  Object.entries(all).flatMap(([code, meaning]) => entry(code, meaning));

const glossary = (all: Readonly<Record<string, Text>>): string =>
  Object.entries(all)
    .map(([code, { zh, en }]) => `- \`${code}\` ${zh} · ${en}`)
    .join('\n');

const findings = (): readonly string[] =>
  Object.entries(FINDINGS).flatMap(([kind, { name, facts, owner, severity, termDays, mutation }]) =>
    entry(kind, { name, facts }, [
      `责任方 · owner: ${owner.zh} · ${owner.en}`,
      ...acting(`\`${severity}\``, termDays, mutation),
    ]),
  );

const ruleFindings = (): readonly string[] =>
  Object.entries(RULE_FINDINGS).flatMap(([kind, { name, facts, severity, worst, termDays, mutation }]) =>
    entry(
      kind,
      { name, facts },
      acting(worst === undefined ? `\`${severity}\`` : `\`${severity}\` – \`${worst}\``, termDays, mutation),
    ),
  );

const acting = (severity: string, termDays: number | null, mutation: string | null): readonly string[] => [
  `程度 · severity: ${severity}`,
  `限期 · term: ${termDays === null ? '由事实定 · set by the facts' : `${termDays} 天 · days`}`,
  `解决 · resolved by: ${mutation === null ? '–' : `\`${mutation}\``}`,
];

const SIDE: Readonly<Record<SideName, Text>> = {
  ORIGIN: { zh: '流出地', en: 'origin' },
  DESTINATION: { zh: '流入地', en: 'destination' },
  ASSOCIATION: { zh: '商会', en: 'association' },
};

const shipped = (source: RuleSource, rules: readonly RuleVersion[]): readonly string[] => [
  `### ${source.title.zh} · ${source.title.en}`,
  `${source.issuer.zh} · ${source.issuer.en}，${chineseDay(source.issuedOn)}`,
  ...rules.flatMap(({ id, duty, scope, lead, support, cadence, text }) => [
    `#### \`${id}\` ${DUTY[duty].name.zh} · ${DUTY[duty].name.en}`,
    text.zh,
    text.en,
    [
      `牵头 · lead: ${sides([lead])}`,
      `协助 · support: ${sides(support)}`,
      `周期 · cadence: ${cadence === null ? '–' : `${cadence.months} 个月 · months`}`,
      `适用 · where: ${where(scope)}`,
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
  ]),
];

const sides = (names: readonly SideName[]): string =>
  names.length === 0 ? '–' : names.map((name) => `${SIDE[name].zh} · ${SIDE[name].en}`).join(', ');

const where = (scope: RuleScope): string =>
  Object.entries(scope)
    .map(([condition, value]) => `\`${condition}\`: ${value}`)
    .join(', ') || '各处 · everywhere';

/** The day at +08:00, as YYYY-MM-DD. */
const chineseDay = (instant: number): string => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);
