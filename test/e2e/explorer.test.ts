import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../kit/browser.ts';
import { startTestSystem, type TestSystem } from '../kit/system.ts';

/** Where pictures go for a person to look at; nowhere unless asked for. */
const pictures = process.env.LIANGDI_SCREENSHOTS;

let system: TestSystem;

beforeAll(async () => {
  system = await startTestSystem(300);
});

afterAll(() => system.stop());

/** A page that notes what leaves the origin, and what its own policy or scripts complain of. */
const openPage = async (locale: string) => {
  // The headless browser runs as one process, which ends with its first context: one browser for each test.
  const browser = await startBrowser();
  const context = await browser.newContext({ locale, viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(system.system.url) && !url.startsWith('data:') && !url.startsWith('blob:')) elsewhere.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('response', async (response) => {
    if (response.status() < 400) return;
    const text = await response.text().catch(() => 'of a page that was closed meanwhile');
    complaints.push(`${response.request().postData()?.slice(0, 300)} ${text}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, elsewhere, complaints, close: () => browser.close() };
};

const picture = async (page: Page, name: string): Promise<void> => {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
};

test.each(['zh-CN', 'en'])('one click signs in and the first starter operation answers (%s)', async (locale) => {
  const { page, elsewhere, complaints, close } = await openPage(locale);
  await page.goto(`${system.system.url}/sign-in`);
  expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  await picture(page, `sign-in-${locale}`);
  await page.locator('button[value="yongjia"]').click();
  await page.waitForURL(`${system.system.url}/graphql`);
  await page.locator('.graphiql-execute-button').waitFor({ timeout: 30_000 });
  await page.locator('.graphiql-execute-button').click();
  await page
    .getByRole('menuitem', { name: 'MembersFromThreeSides' })
    .click({ timeout: 3_000 })
    .catch(() => {}); // Without a menu, the cursor's own operation ran: the first one.
  const answer = page.locator('.graphiql-response, .result-window').first();
  await expect
    .poll(async () => (await answer.innerText()).replaceAll('\u00a0', ' '), { timeout: 20_000 })
    .toContain('"totalCount"');
  await picture(page, `explorer-${locale}`);
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test.each([
  ['zh-CN', '下载我的档案'],
  ['en', 'Download my record'],
])(
  'a member who signed in downloads their record by a link, and nobody else is offered one (%s)',
  async (locale, link) => {
    const { page, elsewhere, complaints, close } = await openPage(locale);
    const signInAs = async (account: string) => {
      await page.goto(`${system.system.url}/sign-in`);
      await page.locator(`button[value="${account}"]`).click();
      await page.waitForURL(`${system.system.url}/graphql`);
      await page.goto(`${system.system.url}/sign-in`);
    };
    await signInAs('yongjia');
    expect(await page.locator('a[href="/me/export"]').count()).toBe(0);
    await signInAs('member');
    await picture(page, `signed-in-${locale}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: link }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('my-record.json');
    const { record, missing } = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(record.id).toBe(system.system.local.accounts.find('member')?.claim.member);
    expect(missing).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
);

test.each([
  ['light', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(30, 41, 59)'],
] as const)('what stands beside the explorer is as %s as it is', async (colorScheme, background) => {
  const { page, close } = await openPage('en');
  await page.emulateMedia({ colorScheme });
  await page.goto(`${system.system.url}/graphql`);
  const shown = await page.evaluate("getComputedStyle(document.querySelector('#explaining')).backgroundColor");
  expect(shown).toBe(background);
  await close();
});

test('who may see how an answer came about sees its plan and what each side took', async () => {
  const { page, complaints, close } = await openPage('zh-CN');
  await page.goto(`${system.system.url}/sign-in`);
  await page.locator('button[value="yongjia"]').click();
  await page.waitForURL(`${system.system.url}/graphql`);
  await page.locator('.graphiql-execute-button').waitFor({ timeout: 30_000 });
  await page.getByLabel('查询计划 Query plan').check();
  await page.locator('.graphiql-execute-button').click();
  await page
    .getByRole('menuitem', { name: 'MembersFromThreeSides' })
    .click({ timeout: 3_000 })
    .catch(() => {}); // Without a menu, the cursor's own operation ran: the first one.
  const panel = page.locator('#explained');
  await expect.poll(() => panel.innerText(), { timeout: 20_000 }).toContain('QueryPlan {');
  expect(await panel.innerText()).toMatch(/origin +[0-9.]+ ms {2}\+ [0-9.]+ ms[\s\S]*destination +[0-9.]+ ms/);
  await picture(page, 'explorer-plan');
  expect(complaints).toEqual([]);
  await close();
});

test('a wrong password is refused in words, and without a token the explorer is told so', async () => {
  const { page, elsewhere, close } = await openPage('en');
  await page.goto(`${system.system.url}/sign-in`);
  await page.getByLabel('Account').fill('yongjia');
  await page.getByLabel('Password').fill('wrong');
  await page.locator('form[action="/sign-in"] button').click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('Account').inputValue()).toBe('yongjia');
  expect(await page.getByLabel('Password').inputValue()).toBe('');
  await picture(page, 'sign-in-wrong-en');
  // The sign-in page itself may fetch nothing; what it leads to answers nobody who has not signed in.
  const refused = await page.request.post(`${system.system.url}/graphql`, { data: { query: '{ __typename }' } });
  expect(refused.status()).toBe(401);
  expect(elsewhere).toEqual([]);
  await close();
});

test('who is not signed in, or no longer, is led from the explorer to the page where they sign in', async () => {
  const { page, close } = await openPage('zh-CN');
  await page.goto(`${system.system.url}/graphql`);
  const link = page.locator('#explained').getByRole('link', { name: '登录' });
  await link.waitFor({ timeout: 30_000 });
  await picture(page, 'explorer-signed-out');
  await link.click();
  await page.waitForURL(`${system.system.url}/sign-in`);
  await close();
});
