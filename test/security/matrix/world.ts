import type { Account } from '@liangdi/gateway';
import { askOver, type TestSystem } from '../../kit/system.ts';
import { plantFacts } from './plant.ts';
import { type Ask, act, agree } from './prepare.ts';
import { partnersOf, viewersOf } from './viewers.ts';

type Running = Pick<TestSystem, 'system' | 'dataFolder'>;

/** The demo with one member who has everything, accounts of every role near them and elsewhere, and how to ask as each. */
export const startMatrixWorld = async (running: Running) => {
  const { url, local } = running.system;
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (id: string): Promise<string> => {
    const account = local.accounts.find(id);
    if (!account) throw new Error(`there is no account ${id}`);
    const known = tokens.get(id) ?? local.issuer.issue(account);
    tokens.set(id, known);
    return known;
  };
  const purposes = new Map<string, string>();
  const ask: Ask = async (account, query, variables) => {
    const purpose = purposes.get(account);
    return askOver(url, await tokenOf(account), query, variables, {
      'accept-language': 'en',
      ...(purpose !== undefined && { 'x-purpose': purpose }),
    });
  };
  const { me } = (
    await ask(
      'member',
      `{ me { id homeBranch { id } outflow { validFrom } reception { branch { id } } destinationContact { id } destinationRecords { id }
         associationRecords { id } membership { association { id } } } }`,
    )
  ).data;
  const others = (await ask('qingtian', '{ members(first: 1) { nodes { id } } }')).data;
  const branches = (
    await ask('yongjia', '{ members(first: 100) { nodes { homeBranch { id } } } }')
  ).data.members.nodes.map((one: any) => one.homeBranch.id);
  const associations: string[] = (
    await ask('yongjia', '{ associations(first: 50) { nodes { id } } }')
  ).data.associations.nodes.map((one: any) => one.id);
  await plantFacts(running, me);
  const agreements = await agree(ask);
  const world = {
    member: me.id as string,
    otherMember: others.members.nodes[0].id as string,
    homeBranch: me.homeBranch.id as string,
    otherHomeBranch: branches.find((id: string) => id !== me.homeBranch.id) as string,
    receivingBranch: me.reception.branch.id as string,
    association: me.membership.association.id as string,
    otherAssociation: associations.find((id) => id !== me.membership.association.id) as string,
    left: me.outflow.validFrom as string,
    agreements,
  };
  const [viewers, partners] = [viewersOf(world), partnersOf(world)];
  const made = [...viewers, ...partners].map(
    ({ account, claim }): Account => ({
      ...{ id: account, kind: 'person', title: { 'zh-CN': account, en: account }, passwordHash: '-' },
      ...{ claim, disabled: false },
    }),
  );
  local.accounts.save([...local.accounts.all(), ...made]);
  for (const { account, purpose } of partners) purposes.set(account, purpose);
  const upload = async (account: string, side: string, organisation: string, body: string): Promise<string> => {
    const response = await fetch(`${url}/upload/${side}?organisation=${organisation}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await tokenOf(account)}`, 'content-type': 'application/octet-stream' },
      body,
    });
    return ((await response.json()) as { upload: string }).upload;
  };
  const found = await act(ask, upload, world);
  return { world, viewers, partners, ask, found };
};

export type MatrixRunning = Awaited<ReturnType<typeof startMatrixWorld>>;
