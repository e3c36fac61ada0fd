/**
 * Shows how an answer came about beside it: asks for the plan while the box is ticked, and lists what came back in
 * `extensions.explain`. Whoever is not signed in, or no longer, is led to where they can be, if that is here. Runs in the page, before GraphiQL, whose requests it sees through `fetch`.
 */
export const explainedScript = `
const box = document.querySelector('#explain');
const panel = document.querySelector('#explained');
const ask = self.fetch.bind(self);

const line = (tag, text) => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};

const show = (explain) => {
  if (!explain) {
    panel.replaceChildren(line('p', '您的角色看不到查询计划。Your role is not shown plans.'));
    return;
  }
  const fetches = explain.fetches.map(({ side, startedAt, milliseconds, answered }) =>
    side.padEnd(14) + (startedAt.toFixed(1) + ' ms').padStart(10) + '  + ' + milliseconds.toFixed(1) + ' ms' + (answered ? '' : '  未应答 silent'));
  panel.replaceChildren(
    line('h2', '查询计划 Query plan · ' + explain.milliseconds.toFixed(1) + ' ms'),
    line('pre', fetches.join('\\n')),
    line('pre', explain.plan),
  );
};

const leadToSignIn = async () => {
  const { ok } = await ask('/sign-in');
  if (!ok) return;
  const link = line('a', '登录 Sign in');
  link.href = '/sign-in';
  const told = line('p', '尚未登录，或登录已过期。You are not signed in, or no longer. ');
  told.append(link);
  panel.hidden = false;
  panel.replaceChildren(told);
};

self.fetch = async (input, init = {}) => {
  const response = await askedOf(input, init);
  if (response.status === 401) leadToSignIn().catch(() => {});
  return response;
};

const askedOf = async (input, init) => {
  const asked = box.checked && typeof init.body === 'string' && !init.body.includes('IntrospectionQuery');
  if (!asked) return ask(input, init);
  const headers = new Headers(init.headers);
  headers.set('x-liangdi-explain', '1');
  const response = await ask(input, { ...init, headers });
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  if (isJson) response.clone().json().then(({ extensions }) => show(extensions?.explain), () => {});
  return response;
};

box.addEventListener('change', () => {
  panel.hidden = !box.checked;
  panel.replaceChildren(line('p', '运行查询后显示。Shown after the next run.'));
});
`;
