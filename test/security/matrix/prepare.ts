import { setTimeout as sleep } from 'node:timers/promises';
import { readGlobalId } from '@liangdi/kit';
import { settled } from '../../kit/settled.ts';
import type { Answer } from '../../kit/system.ts';

export type Ask = (account: string, query: string, variables?: object) => Promise<Answer>;

/** Fields that the agreement of the partner `named` names. */
export const named: readonly string[] = `Member.name Member.phone Member.outflow Outflow.destination Outflow.reason
  Member.reception Reception.branch Reception.status Member.membership Membership.enterprise Member.responsibility
  Responsibility.lead`.split(/\s+/);

/** What opens the judgement's findings to a partner, whatever sides contradict each other in. */
const judged: readonly string[] = ['Member.responsibility', 'Responsibility.findings', 'DerivedFinding.*'];

const inAYear = new Date(Date.now() + 300 * 86_400_000).toISOString();

/** Makes changes, each with a key of its own, and fails where one is refused. */
const changes = (ask: Ask) => {
  let keys = 0;
  return async (account: string, name: string, input: object, selection: string): Promise<any> => {
    keys += 1;
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const answer = await ask(
      account,
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code message path } } }`,
      { input: { idempotencyKey: `matrix-prepare-${keys}`, ...input } },
    );
    const given = answer.data?.[name];
    if (!given || given.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return given;
  };
};

/** Agreements that both sides approved, one of them for counts alone, and one that is only proposed; before there are partners. */
export const agree = async (ask: Ask) => {
  const change = changes(ask);
  const propose = async (partner: string, purpose: string, fields: readonly string[]) => {
    const budget = { requestsPerMinute: 6_000, costPerMinute: 1_000_000 };
    const pairs = [{ origin: '330324', destination: '310000' }];
    const input = { partner, purpose, pairs, fields, ends: inAYear, budget };
    const { agreement } = await change('yongjia', 'proposeAgreement', input, 'agreement { id }');
    return agreement.id as string;
  };
  const approved = async (agreement: string) => {
    await change('yongjia', 'approveAgreement', { agreement, side: 'ORIGIN' }, 'agreement { id }');
    await change('shanghai', 'approveAgreement', { agreement, side: 'DESTINATION' }, 'agreement { id }');
    return agreement;
  };
  return {
    fields: await approved(await propose('矩阵一', 'matrix', named)),
    findings: await approved(await propose('矩阵四', 'matrix-findings', judged)),
    datedFindings: await approved(
      await propose('矩阵五', 'matrix-dated-findings', [...judged, 'Member.birthDate', 'Member.name']),
    ),
    counts: await approved(await propose('矩阵二', 'matrix-counts', [])),
    proposed: await propose('矩阵三', 'matrix-proposed', named),
  };
};

/** Ids by what they are called. */
export type Found = Readonly<Record<string, string>>;

/** A rule of 永嘉 for those who are away in 上海, from tomorrow. */
export const proposedRule = () => ({
  ...{ title: '矩阵制度', duty: 'CARE', lead: 'ASSOCIATION', text: '测试', authority: 'COUNTY' },
  condition: { origin: '330324', destination: '310000' },
  validFrom: new Date(Date.now() + 86_400_000).toISOString(),
  source: { title: '文件', issuer: '永嘉县', issuedOn: '2026-01-01', text: '测试' },
});

const roster = '姓名,性别,出生日期,联系电话,入党时间\n独行者,男,1980-01-02,13900000009,2010-05-01\n';

/** Waits until a file that comes or goes is read or written, so that there is something to see of it. Gives its id. */
const atRest = async (ask: Ask, account: string, field: string, id: string): Promise<string> => {
  await settled(
    async () => (await ask(account, `query ($id: ID!) { ${field}(id: $id) { state } }`, { id })).data[field],
  );
  return id;
};

/** Tries until coordination has heard of what the change is about. */
const whenHeard = <Done>(change: () => Promise<Done>, left = 200): Promise<Done> =>
  change().catch(async (refused) => {
    if (left === 0) throw refused;
    await sleep(50);
    return whenHeard(change, left - 1);
  });

/**
 * What only people do: a dispute, a comment, a proposed link, an open glass, lists taken in and out. Then there is
 * something to see for whoever may. Gives arguments for the fields that ask for one of them.
 */
export const act = async (
  ask: Ask,
  upload: (account: string, side: string, organisation: string, body: string) => Promise<string>,
  world: {
    readonly member: string;
    readonly homeBranch: string;
    readonly receivingBranch: string;
    readonly association: string;
  },
) => {
  const change = changes(ask);
  const { member, association } = world;
  // Somebody whom the association met without a card.
  const { membership } = await change(
    'secretary',
    'admitMember',
    { association, person: { name: '同名者', sex: 'MALE' } },
    'membership { record { id } }',
  );
  const { grant } = await change(
    'opener',
    'breakGlass',
    { member, reason: '核对联系方式', minutes: 60 },
    'grant { id }',
  );
  // Another birth date than the city's and the association's.
  await change('county', 'amendMember', { member, birthDate: '1971-02-03' }, 'member { id }');
  await change('self', 'disputeFact', { fact: member, field: 'joinedOn', reason: '日期不对' }, 'dispute { id }');
  const records = await ask('city', '{ destinationRecords(first: 50) { nodes { id member { id } } } }');
  const [other, another] = records.data.destinationRecords.nodes.filter((one: any) => one.member?.id !== member);
  const propose = async (record: string): Promise<string> =>
    (await change('county', 'proposeLink', { member, record, reason: '同一人' }, 'link { id }')).link.id;
  const cityLink = await propose(other.id);
  const { rule } = await change('yongjia', 'proposeRule', proposedRule(), 'rule { id }');

  const imports = [
    ['Origin', 'county', world.homeBranch],
    ['Destination', 'city', world.receivingBranch],
    ['Association', 'secretary', world.association],
  ] as const;
  const given: Record<string, string> = {};
  for (const [side, account, organisation] of imports) {
    const id = await upload(account, side.toLowerCase(), organisation, roster);
    const started = await change(account, `start${side}Import`, { upload: id, organisation }, 'import { id }');
    const field = `${side.toLowerCase()}Import`;
    given[field] = await atRest(ask, account, field, started.import.id);
    given[`${field}s`] = readGlobalId(started.import.id)?.region ?? '';
  }
  for (const side of ['Origin', 'Destination', 'Association', 'Coordination']) {
    const started = await change('county', `start${side}Export`, { format: 'CSV', purpose: '矩阵' }, 'export { id }');
    const field = `${side.toLowerCase()}Export`;
    given[field] = await atRest(ask, 'county', field, started.export.id);
  }
  for (let left = 200; left > 0; left -= 1) {
    const { data } = await ask(
      'county',
      `query ($id: ID!) { findings(filter: { kinds: [DISPUTED_BY_MEMBER], member: $id }) { nodes { id } } }`,
      { id: member },
    );
    const [finding] = data.findings.nodes;
    if (finding) {
      await change('county', 'commentFinding', { finding: finding.id, text: '已收到' }, 'finding { id }');
      const links = { cityLink, associationLink: await whenHeard(() => propose(membership.record.id)) };
      return { ...given, ...links, finding: finding.id, record: another.id, rule: rule.id, grant: grant.id } as Found;
    }
    await sleep(50);
  }
  throw new Error('the dispute is no finding');
};
