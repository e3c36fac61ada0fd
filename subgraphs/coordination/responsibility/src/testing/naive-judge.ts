import type { Sides } from '../facts.ts';
import type { RuleVersion } from '../rules/rule.ts';

/**
 * A second judge, written from DOMAIN.md and the rules' own descriptions without the package's code: slow, plain, and
 * only for members of whom every side was heard. It tells the handover state, the duties and the findings.
 */

interface Opinion {
  readonly handover: string;
  /** Ids, of the origin, the destination and the association. */
  readonly organisations: readonly (string | null)[];
  readonly duties: readonly string[];
  readonly findings: readonly string[];
}

// biome-ignore lint/suspicious/noExplicitAny: the naive judge reads documents as they come
type Row = any;

export const naiveJudge = (sides: Sides, rules: readonly RuleVersion[], at: number): Opinion => {
  /** Last version of each fact that had been recorded, unless withdrawn. */
  const current = (rows: readonly Row[]): Row[] => {
    const seen = rows.filter((row) => row.recordedAt <= at);
    return seen.filter(
      (row) => !row.withdrawn && seen.every((other) => other.id !== row.id || other.version <= row.version),
    );
  };
  const holds = (row: Row): boolean => row.validFrom <= at && (row.validTo === null || row.validTo > at);
  const over = (row: Row): boolean => row.validTo !== null && row.validTo > row.validFrom && row.validTo <= at;
  const oldest = (a: Row, b: Row): number => a.validFrom - b.validFrom || (a.id < b.id ? -1 : 1);
  const now = (rows: readonly Row[]): Row[] => current(rows).filter(holds).sort(oldest);

  const links = current(sides.coordination.links);
  const belongs = (side: string, record: string | null): boolean => {
    const about = (row: Row): boolean => row.recordSide === side && row.recordId === record;
    if (record === null || !sides.coordination.links.some(about)) return true;
    return links.some((link) => about(link) && link.state === 'LINKED' && holds(link));
  };
  const read = (side: string, document: Row): Row => {
    if (document.status !== 'HEARD') throw new Error('the naive judge wants every side heard');
    const mine: Row = {};
    for (const [list, rows] of Object.entries<Row>(document.facts)) {
      mine[list] = rows.filter(
        (row: Row) => side === 'ORIGIN' || belongs(side, list === 'records' ? row.id : (row.recordId ?? null)),
      );
    }
    return mine;
  };
  const said: Row = {
    ORIGIN: read('ORIGIN', sides.origin),
    DESTINATION: read('DESTINATION', sides.destination),
    ASSOCIATION: read('ASSOCIATION', sides.association),
  };
  const { ORIGIN: o, DESTINATION: d, ASSOCIATION: a } = said;

  const member = now(o.members).pop();
  const isMember = member !== undefined && member.standing !== 'ENDED';
  const outflow = now(o.outflows).pop();
  const receptions = now(d.receptions).filter((row) => row.status !== 'DECLINED');
  const memberships = now(a.memberships);

  /** 31000 0 and 310115 agree: one is inside the other. */
  const stem = (code: string): string =>
    code.replace(/(00)+$/, (zeros) => (code.length - zeros.length < 2 ? '00' : ''));
  const inside = (inner: string, outer: string): boolean => inner.startsWith(stem(outer));
  const sameArea = (x: string, y: string): boolean => inside(x, y) || inside(y, x);
  const fits = (out: Row, rec: Row): boolean => sameArea(out.destinationRegion, rec.region);

  // ---- handover
  const pairUp = (out: Row, rec: Row): boolean =>
    rec.outflowId === out.id ||
    out.confirmedReceptionId === rec.id ||
    (fits(out, rec) &&
      (out.validTo === null || rec.validFrom < out.validTo) &&
      (rec.validTo === null || out.validFrom < rec.validTo));
  const lastEnded = (rows: Row[]): Row => rows.sort((x, y) => x.validTo - y.validTo || oldest(x, y)).pop();
  const endedOutflows = current(o.outflows).filter(over);
  /** Whether the origin's word reaches a reception: its own, or through branches of the city that passed the member on. */
  const reaches = (out: Row, rec: Row): boolean =>
    out.confirmedReceptionId === rec.id ||
    current(d.receptions).some(
      (one) =>
        one.status === 'RECEIVED' &&
        one.validFrom < rec.validFrom &&
        one.validTo === rec.validFrom &&
        one.region === rec.region &&
        one.recordId === rec.recordId &&
        reaches(out, one),
    );
  let handover: string;
  let handoverSince: number | null = null;
  if (outflow && receptions.length > 0) {
    const mine =
      receptions.find((rec) => reaches(outflow, rec)) ?? receptions.find((rec) => fits(outflow, rec)) ?? receptions[0];
    const confirmed = reaches(outflow, mine) && (outflow.confirmedAt === null || outflow.confirmedAt <= at);
    handover = confirmed && fits(outflow, mine) ? 'DOCKED' : 'RECEIVED';
  } else if (outflow) {
    const answers = current(d.receptions)
      .map((rec) => ({
        rec,
        when: rec.status === 'DECLINED' ? (rec.validFrom <= at ? rec.validFrom : null) : over(rec) ? rec.validTo : null,
      }))
      .filter(
        ({ rec, when }) =>
          when !== null &&
          when >= outflow.validFrom &&
          (fits(outflow, rec) || (rec.status !== 'DECLINED' && rec.outflowId === outflow.id)),
      )
      .sort((x, y) => x.when - y.when || oldest(x.rec, y.rec));
    const answer = answers.pop();
    handover = answer
      ? answer.rec.status === 'DECLINED'
        ? 'DECLINED'
        : 'RETURNING'
      : outflow.deadline <= at
        ? 'LAPSED'
        : 'DECLARED';
    handoverSince = answer?.when ?? null;
  } else if (receptions.length > 0) {
    const closed = lastEnded(endedOutflows.filter((out) => pairUp(out, receptions[0])));
    handover = closed ? 'RETURNING' : 'UNDECLARED';
    handoverSince = closed?.validTo ?? receptions[0].validFrom;
  } else {
    const out = lastEnded(endedOutflows);
    const back = out && current(d.receptions).some((rec) => rec.status !== 'DECLINED' && over(rec) && pairUp(out, rec));
    handover = back ? 'RETURNED' : 'AT_HOME';
  }

  // ---- responsible organisations
  const closedBranch = (side: string, id: string): Row =>
    current(said[side].branches).find((row) => row.id === id && over(row));
  const organisation: Row = {
    ORIGIN:
      member &&
      (!closedBranch('ORIGIN', member.branchId)
        ? member.branchId
        : (member.townshipId ?? member.countyId ?? closedBranch('ORIGIN', member.branchId).parentId)),
    DESTINATION:
      receptions[0] &&
      (!closedBranch('DESTINATION', receptions[0].branchId)
        ? receptions[0].branchId
        : closedBranch('DESTINATION', receptions[0].branchId).parentId),
    ASSOCIATION:
      memberships[0] &&
      (memberships[0].branchId && !closedBranch('ASSOCIATION', memberships[0].branchId)
        ? memberships[0].branchId
        : memberships[0].associationId),
  };

  // ---- rules
  const county = member?.county ?? '';
  const monthsLater = (from: number, months: number): number => {
    const [year, month, date] = new Date(from + 8 * 3600e3).toISOString().slice(0, 10).split('-').map(Number) as [
      number,
      number,
      number,
    ];
    const inDay = (from + 8 * 3600e3) % 86400e3;
    for (let tried = date; ; tried--) {
      const result = new Date(Date.UTC(year, month - 1 + months, tried));
      if (result.getUTCMonth() === (month - 1 + months) % 12) return result.getTime() + inDay - 8 * 3600e3;
    }
  };
  /** Where the member was at some time, as far as it is known now. */
  const atHomeOrAway = (when: number): Row => {
    const then = (rows: Row[]): Row[] =>
      rows.filter((row) => row.validFrom <= when && (row.validTo === null || row.validTo > when)).sort(oldest);
    const out = then(outflowsWithoutHomecoming).pop();
    const recs = then(current(d.receptions)).filter((row) => row.status !== 'DECLINED');
    const mine = then(current(a.memberships));
    return {
      when,
      out,
      rec: recs[0],
      membership: mine[0],
      leftOn: Math.min(out?.validFrom ?? Infinity, recs[0]?.validFrom ?? Infinity),
      joint: mine.some((row) =>
        current(a.branches).some((branch) => branch.id === row.branchId && branch.kind === 'JOINT'),
      ),
    };
  };
  /** Who was declared anew without having come home never was at home. */
  const outflowsWithoutHomecoming = current(o.outflows).map((row) => {
    const declaredAnew = current(o.outflows)
      .map((other) => other.validFrom)
      .filter((begin) => row.validTo !== null && begin >= row.validTo && begin <= at)
      .sort((x, y) => x - y);
    const real = row.validTo !== null && row.validTo > row.validFrom;
    return real && !row.returned && declaredAnew.length > 0 ? { ...row, validTo: declaredAnew[0] } : row;
  });
  const today = atHomeOrAway(at);
  const applies = (rule: Row, { out, rec, leftOn, joint, when }: Row): boolean =>
    Object.entries<Row>(rule.scope).every(([condition, wanted]) => {
      const area = rec?.region ?? out?.destinationRegion ?? '';
      const away = out !== undefined || rec !== undefined;
      if (condition === 'originRegion') return inside(county, wanted);
      if (condition === 'destinationRegion') return area !== '' && inside(area, wanted);
      if (condition === 'branchKinds') return rec !== undefined && wanted.includes(rec.branchKind);
      if (condition === 'away') return wanted === away;
      if (condition === 'received') return wanted === (rec !== undefined);
      if (condition === 'inJointBranch') return wanted === joint;
      if (condition === 'awayFromMonths') return away && monthsLater(leftOn, wanted) <= when;
      if (condition === 'awayUntilMonths') return !away || monthsLater(leftOn, wanted) > when;
      throw new Error(`a condition of rules that the naive judge has not heard of: ${condition}`);
    });
  const approved = current(rules).filter(
    (rule) => (rule.status === 'APPROVED' || (rule.status === 'SUPERSEDED' && rule.validTo !== null)) && holds(rule),
  );
  const valid = approved.filter((rule) =>
    approved.every(
      (other) =>
        !other.supersedes.includes(rule.id) &&
        !other.source.supersedes.includes(rule.id) &&
        !other.supersedes.includes(rule.source.id) &&
        !other.source.supersedes.includes(rule.source.id),
    ),
  );
  const weight = ({ scope }: Row): number =>
    Object.keys(scope).reduce((sum, key) => sum + (key.endsWith('Region') ? 10 * stem(scope[key]).length : 1), 0);
  const rank = (rule: Row): number[] => [
    weight(rule),
    rule.validFrom,
    ['COUNTY', 'CITY', 'PROVINCE', 'NATIONAL'].indexOf(rule.authority),
  ];
  const stronger = (x: Row, y: Row): number => {
    const [one, two] = [rank(x), rank(y)];
    for (const index of [0, 1, 2]) if (one[index] !== two[index]) return (two[index] ?? 0) - (one[index] ?? 0);
    return 0;
  };

  /** Every day on which a rule could have begun or ceased to apply. */
  const asked = valid.flatMap(({ scope }) => [scope.awayFromMonths ?? 0, scope.awayUntilMonths ?? 0]);
  const turns = [...outflowsWithoutHomecoming, ...current(d.receptions), ...current(a.memberships), member ?? []]
    .flat()
    .flatMap((row: Row) => [row.validFrom, row.validTo, ...asked.map((months) => monthsLater(row.validFrom, months))])
    .filter((when) => when !== null && when <= at)
    .sort((x, y) => x - y);

  // ---- duties
  const findings: string[] = [];
  const gaps = new Map<string, string[]>();
  const duties: string[] = [];
  for (const duty of [
    'KEEP_RECORD',
    'CONTACT',
    'EDUCATE',
    'ORGANISATIONAL_LIFE',
    'DUES',
    'CARE',
    'VOTING_RIGHTS',
    'REPORT_BACK',
  ]) {
    const bestRules = (then: Row): Row[] => {
      const fitting = valid.filter((rule) => rule.duty === duty && applies(rule, then));
      const best = fitting.filter((rule) => fitting.every((other) => stronger(rule, other) <= 0));
      return best.sort((x, y) => (x.id < y.id ? -1 : 1));
    };
    const best = bestRules(today);
    const [rule] = best as readonly Row[];
    const gap = !rule
      ? 'NO_RULE'
      : new Set(best.map((one) => one.lead)).size > 1
        ? 'RULES_TIE'
        : organisation[rule.lead] == null
          ? `NO_ORGANISATION:${rule.lead}`
          : null;
    if (gap !== null) {
      if (isMember) {
        gaps.set(gap, [...(gaps.get(gap) ?? []), duty]);
        duties.push(`${duty} ${gap === 'RULES_TIE' ? 'CONTESTED' : 'UNASSIGNED'} - - -`);
      }
      continue;
    }
    if (!isMember && rule.lead === 'ORIGIN') continue;
    const done: number[] = [];
    for (const side of rule.counts) {
      for (const row of current(said[side].fulfilments)) if (row.duty === duty) done.push(row.validFrom);
      if (duty === 'CONTACT')
        for (const row of current(said[side].contactLogs)) if (row.reached) done.push(row.validFrom);
      if (duty === 'KEEP_RECORD' && side === 'ORIGIN') {
        if (member) done.push(member.recordedAt);
        for (const row of current(o.searches))
          if (row.outcome !== null && row.outcomeAt !== null) done.push(row.outcomeAt);
      }
    }
    const last = done.filter((when) => when <= at).sort((x, y) => y - x)[0];
    let state = 'FULFILLED';
    let due: number | null = null;
    if (duty === 'CARE') {
      const open = now(said[rule.lead].careCases).filter((row) => row.answeredAt === null || row.answeredAt > at);
      if (open.length > 0) due = Math.min(...open.map((row) => row.deadline));
      if (due !== null) state = due <= at ? 'OVERDUE' : 'DUE';
    } else if (rule.cadence !== null) {
      // from the first day on to today: whenever somebody else led, or nothing was owed, the clock starts anew
      let began: number | null = null;
      for (const when of [rule.validFrom, ...turns].sort((x, y) => x - y)) {
        const then = atHomeOrAway(when);
        const leaders = bestRules(then);
        const same: Row = {
          ORIGIN: last !== undefined || then.out !== undefined || member?.validFrom <= when,
          DESTINATION: then.rec !== undefined && today.rec !== undefined && sameArea(then.rec.region, today.rec.region),
          ASSOCIATION: then.membership?.associationId === today.membership?.associationId,
        };
        const owed = leaders[0]?.cadence != null && leaders.every((one) => one.lead === rule.lead) && same[rule.lead];
        began = owed ? (began ?? when) : null;
      }
      due = monthsLater(Math.max(began ?? 0, rule.validFrom, last ?? 0), rule.cadence.months);
      if (due <= at) state = 'OVERDUE';
      else if (last === undefined || monthsLater(last, rule.cadence.months) <= at) state = 'DUE';
      else if (due - rule.cadence.noticeDays * 86400e3 <= at) state = 'DUE';
    }
    if (rule.lead === 'DESTINATION' && receptions.length > 1) state = 'CONTESTED';
    duties.push(`${duty} ${state} ${rule.lead} ${last ?? '-'} ${due ?? '-'}`);
    if (duty === 'CONTACT' && state === 'OVERDUE') findings.push(`CONTACT_OVERDUE ${rule.lead} ${due}`);
  }
  for (const [gap, without] of gaps) {
    findings.push(...without.map((duty) => `NOBODY_LEADS ${gap.split(':')[1] ?? 'COORDINATION'} ${duty}`));
  }

  // ---- findings from facts
  if (isMember && now(o.stopSearches).length === 0) {
    const lost = [
      ...current(o.whereabouts)
        .filter((row) => row.validFrom <= at)
        .sort(oldest)
        .slice(-1)
        .filter((row) => !row.known && holds(row))
        .map((row) => row.validFrom),
      ...current(o.searches)
        .filter((row) => row.outcome === 'UNREACHABLE')
        .map((row) => row.outcomeAt),
    ].filter((when) => when !== null && when <= at);
    const seen = [
      ...current(o.whereabouts)
        .filter((row) => row.validFrom <= at)
        .sort(oldest)
        .slice(-1)
        .filter((row) => row.known)
        .map((row) => row.validFrom),
      ...current(o.outflows).map((row) => row.validFrom),
      ...current(o.contactLogs)
        .filter((row) => row.reached)
        .map((row) => row.validFrom),
      ...current(o.searches)
        .filter((row) => row.outcome !== null && row.outcome !== 'UNREACHABLE')
        .map((row) => row.outcomeAt),
    ].filter((when) => when !== null && when <= at);
    const since = Math.max(...lost);
    if (lost.length > 0 && seen.every((when) => when < since)) findings.push(`WHEREABOUTS_UNKNOWN ORIGIN ${since}`);
  }
  if (handover === 'DECLARED') findings.push(`RECEPTION_PENDING DESTINATION ${outflow.validFrom}`);
  if (handover === 'LAPSED') findings.push(`RECEPTION_LAPSED DESTINATION ${outflow.deadline}`);
  if (handover === 'DECLINED') findings.push(`RECEPTION_DECLINED ORIGIN ${handoverSince}`);
  if (handover === 'UNDECLARED') findings.push(`UNDECLARED_OUTFLOW ORIGIN ${handoverSince}`);
  if (handover === 'RETURNING')
    findings.push(`RETURN_NOT_CLOSED ${outflow ? 'ORIGIN' : 'DESTINATION'} ${handoverSince}`);
  const without = (from: number, persons: Row[]): number =>
    Math.max(from, ...persons.filter(over).map((row) => row.validTo));
  if (outflow && isMember && now(o.contactPersons).length === 0) {
    findings.push(`ORIGIN_CONTACT_MISSING ORIGIN ${without(outflow.validFrom, current(o.contactPersons))}`);
  }
  for (const rec of receptions) {
    const near = current(d.contactPersons).filter((row) => row.region === rec.region);
    if (!near.some(holds) && member?.standing !== 'ENDED')
      findings.push(`DESTINATION_CONTACT_MISSING DESTINATION ${without(rec.validFrom, near)}`);
  }
  if (receptions.length > 1) findings.push(`DOUBLE_CLAIM DESTINATION ${receptions[1].validFrom}`);
  if (member) {
    for (const side of ['DESTINATION', 'ASSOCIATION']) {
      for (const row of now(said[side].records)) {
        const since = Math.max(row.validFrom, member.validFrom);
        const plain = (name: string): string => [...name].filter((letter) => letter !== ' ').join('');
        const date = (when: number): string => new Date(when + 8 * 3600e3).toISOString().slice(0, 10);
        const differ = {
          name: row.name !== null && plain(row.name) !== plain(member.name),
          sex: row.sex !== null && row.sex !== member.sex,
          birthDate: row.birthDate !== null && date(row.birthDate) !== date(member.birthDate),
          joinedOn: row.joinedOn !== null && date(row.joinedOn) !== date(member.joinedOn),
          homeCounty: row.homeCounty !== null && !sameArea(row.homeCounty, member.county),
        };
        for (const [field, differs] of Object.entries(differ))
          if (differs) findings.push(`CONTRADICTION ${side} ${since} ${field}`);
      }
    }
    if (outflow && receptions.length > 0 && !receptions.some((rec) => fits(outflow, rec))) {
      findings.push(`CONTRADICTION ORIGIN ${Math.max(outflow.validFrom, receptions[0].validFrom)} destinationRegion`);
    }
  }
  for (const side of ['ORIGIN', 'DESTINATION', 'ASSOCIATION']) {
    for (const row of now(said[side].careCases)) {
      const waits = row.answeredAt === null || row.answeredAt > at;
      if (waits && row.deadline <= at) findings.push(`CARE_UNANSWERED ${side} ${row.deadline}`);
    }
  }
  const proposed = new Set(
    now(sides.coordination.links)
      .filter((link) => link.state === 'PROPOSED')
      .map((link) => link.recordId),
  );
  const waiting = new Set([...proposed, ...now(sides.coordination.unlinkedRecords).map((row) => row.recordId)]);
  findings.push(...[...waiting].map((record) => `RECORD_UNLINKED COORDINATION ${record}`));
  const colliding = now(sides.coordination.links).filter(
    (link) => link.collision && (link.state === 'LINKED' || link.state === 'PROPOSED'),
  );
  findings.push(
    ...[...new Set(colliding.map((link) => link.recordId))].map(
      (record) => `IDENTITY_COLLISION COORDINATION ${record}`,
    ),
  );
  for (const row of now(sides.coordination.disputes)) {
    if (row.answeredAt === null || row.answeredAt > at)
      findings.push(`DISPUTED_BY_MEMBER ${row.side} ${row.validFrom}`);
  }
  const organisations = ['ORIGIN', 'DESTINATION', 'ASSOCIATION'].map((side) => organisation[side] ?? null);
  return { handover, organisations, duties, findings: findings.sort() };
};
