import { setTimeout as sleep } from 'node:timers/promises';
import { startTestSystem, type TestSystem } from '../../kit/system.ts';
import { quantile } from '../kit/quantile.ts';
import { median, printFigures } from '../kit/table.ts';

const MEMBERS = Number(process.env.LIANGDI_BENCH_MEMBERS ?? 5_000);
const PAGES = 200;
/** Milliseconds; of the graph over HTTP, so with signing in, planning, policy and the line. */
const TARGETS = { page: 50, facets: 200, flows: 100, visible: 1_000 };

/** The board of findings as a coordinator uses it, over HTTP on the embedded system. 0 when every target was met. */
export const run = async (): Promise<number> => {
  const world = await startTestSystem(MEMBERS);
  try {
    const pages = await timed(PAGES, (round) => page(world, filterOf(round), ORDERS[round % ORDERS.length] ?? 'DUE'));
    const facets = await timed(40, (round) => facetsOf(world, filterOf(round)));
    const flows = await timed(40, () => flowsOf(world));
    const visible = await changesToVisible(world);
    const figures = [
      { what: 'a page of 50 findings, p50', measured: quantile(pages, 0.5), unit: 'ms' },
      {
        what: 'a page of 50 findings, p99',
        measured: quantile(pages, 0.99),
        unit: 'ms',
        target: { atMost: TARGETS.page },
      },
      { what: 'three facets, p99', measured: quantile(facets, 0.99), unit: 'ms', target: { atMost: TARGETS.facets } },
      { what: 'matrix of flows, p99', measured: quantile(flows, 0.99), unit: 'ms', target: { atMost: TARGETS.flows } },
      { what: 'change to visible, median', measured: median(visible), unit: 'ms', target: { atMost: TARGETS.visible } },
    ];
    printFigures(`board, ${MEMBERS} members, ${visible.length} changes`, figures);
    return figures.every(({ measured, target }) => target === undefined || measured <= target.atMost) ? 0 : 1;
  } finally {
    await world.stop();
  }
};

const ORDERS = ['DUE', 'SEVERITY', 'SINCE', 'NEWEST'];
const KINDS = ['CONTACT_OVERDUE', 'RECEPTION_LAPSED', 'ORIGIN_CONTACT_MISSING', 'DOUBLE_CLAIM', 'CONTRADICTION'];

/** Some combination of filters, the same for the same round. */
const filterOf = (round: number): object => ({
  ...(round % 2 === 0 ? {} : { kinds: [KINDS[round % KINDS.length], KINDS[(round * 3 + 1) % KINDS.length]] }),
  ...(round % 3 === 0 ? { origin: '330324' } : {}),
  ...(round % 4 === 1 ? { destination: '310000' } : {}),
  ...(round % 5 === 2 ? { severities: ['HIGH'] } : {}),
  ...(round % 7 === 3 ? { minAgeDays: 30 } : {}),
});

const asked = async (world: TestSystem, query: string, variables: object = {}) => {
  const { data, errors } = await world.ask(query, variables);
  if (errors !== undefined) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data;
};

const page = (world: TestSystem, filter: object, order: string) =>
  asked(
    world,
    `query ($filter: FindingFilter, $order: FindingOrder) { findings(first: 50, filter: $filter, orderBy: $order) {
      nodes { id kind severity owner text since due origin { code } destination { code } } pageInfo { hasNextPage endCursor } } }`,
    { filter, order },
  );

const facetsOf = (world: TestSystem, filter: object) =>
  asked(
    world,
    `query ($filter: FindingFilter) { findings(first: 1, filter: $filter) {
      kinds: facets(by: KIND) { value count } owners: facets(by: OWNER) { value count } places: facets(by: DESTINATION) { value count } } }`,
    { filter },
  );

const flowsOf = (world: TestSystem) =>
  asked(world, '{ flows(first: 100) { nodes { origin { code } destination { code } members docked overdue } } }');

/** Names the missing contact persons one by one, and waits for each finding to be gone from the queue. */
const changesToVisible = async (world: TestSystem): Promise<readonly number[]> => {
  const filter = { kinds: ['ORIGIN_CONTACT_MISSING'] };
  const { findings } = await asked(
    world,
    'query ($filter: FindingFilter) { findings(first: 50, filter: $filter) { nodes { id member { id } } } }',
    { filter },
  );
  const taken: number[] = [];
  for (const { id, member } of findings.nodes) {
    await sleep(300);
    const { assignOriginContact } = await asked(
      world,
      'mutation ($input: AssignOriginContactInput!) { assignOriginContact(input: $input) { userErrors { code } } }',
      { input: { idempotencyKey: `board-${id}`, member: member.id, name: '王联系' } },
    );
    if (assignOriginContact.userErrors.length > 0) throw new Error(JSON.stringify(assignOriginContact.userErrors));
    const began = performance.now();
    for (let status = 'OPEN'; status === 'OPEN'; ) {
      const { node } = await asked(world, 'query ($id: ID!) { node(id: $id) { ... on Finding { status } } }', { id });
      status = node.status;
      if (performance.now() - began > 30_000) throw new Error('a change was not visible within 30 s');
    }
    taken.push(performance.now() - began);
  }
  return taken;
};

const timed = async (rounds: number, work: (round: number) => Promise<unknown>): Promise<readonly number[]> => {
  await work(0);
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await work(round);
    taken.push(performance.now() - began);
  }
  return taken;
};
