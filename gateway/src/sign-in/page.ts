import type { Language } from '@liangdi/kit';
import type { Account } from '../security/identity/local/accounts.ts';

/** No script at all, and forms to this server only. */
export const signInPolicy =
  "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const texts = {
  'zh-CN': {
    title: '登录两地',
    account: '账号',
    password: '密码',
    submit: '登录',
    demo: '演示账号',
    hint: '演示数据中的账号，点一下即可登录。',
    wrong: '账号或密码不正确。',
    slow: (seconds: number): string => `尝试过多，请在 ${seconds} 秒后重试。`,
    signedIn: (name: string): string => `已登录：${name}`,
    explorer: '打开查询页面',
    record: '下载我的档案',
    signOut: '退出',
  },
  en: {
    title: 'Sign in to Liangdi',
    account: 'Account',
    password: 'Password',
    submit: 'Sign in',
    demo: 'Demo accounts',
    hint: 'Accounts of the demo data: one click signs you in.',
    wrong: 'The account or the password is not right.',
    slow: (seconds: number): string => `Too many attempts. Try again in ${seconds} s.`,
    signedIn: (name: string): string => `Signed in as ${name}`,
    explorer: 'Open the explorer',
    record: 'Download my record',
    signOut: 'Sign out',
  },
} as const;

export type SignInNotice = { readonly kind: 'wrong' } | { readonly kind: 'slow'; readonly seconds: number };

export interface SignInPage {
  readonly language: Language;
  /** Accounts that one click signs in; none outside a demo. */
  readonly demo: readonly Account[];
  readonly signedIn?: Account | undefined;
  readonly notice?: SignInNotice | undefined;
  /** The account that was entered before. */
  readonly account?: string | undefined;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Where whoever has signed in can go. A member's own record is given to a link of this site, not to a typed address. */
const links = ({ claim }: Account, text: (typeof texts)[Language]): string =>
  [
    `<a href="/graphql">${text.explorer}</a>`,
    ...(claim.member === undefined ? [] : [`<a href="/me/export">${text.record}</a>`]),
  ].join(' · ');

/** The sign-in page: a form, and in a demo one button for each account. */
export const signInPage = ({ language, demo, signedIn, notice, account = '' }: SignInPage): string => {
  const text = texts[language];
  const said = notice && (notice.kind === 'wrong' ? text.wrong : text.slow(notice.seconds));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text.title}</title>
<link rel="stylesheet" href="/sign-in.css">
</head>
<body>
<main>
<h1>两地 <span>Liangdi</span></h1>
${signedIn ? `<p role="status">${escaped(text.signedIn(signedIn.title[language]))} · ${links(signedIn, text)}</p><form method="post" action="/sign-out"><button class="quiet">${text.signOut}</button></form>` : ''}
<h2>${text.title}</h2>
${said ? `<p role="alert">${escaped(said)}</p>` : ''}
<form method="post" action="/sign-in">
<label>${text.account}<input name="account" autocomplete="username" required maxlength="100" value="${escaped(account.slice(0, 100))}"></label>
<label>${text.password}<input name="password" type="password" autocomplete="current-password" required maxlength="200"></label>
<button>${text.submit}</button>
</form>
${demo.length > 0 ? `<h2>${text.demo}</h2><p>${text.hint}</p><form method="post" action="/sign-in/demo" class="demo">${demo.map((account) => `<button name="account" value="${escaped(account.id)}"><strong>${escaped(account.title[language])}</strong><code>${escaped(account.id)}</code></button>`).join('')}</form>` : ''}
</main>
</body>
</html>
`;
};

export const signInStyle = `:root{color-scheme:light dark;font:16px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;--line:light-dark(#c8ccd4,#4a505c);--accent:light-dark(#a3262a,#f08a84);--on-accent:light-dark(#fff,#1b1b1f)}
body{margin:0;background:light-dark(#f6f5f2,#17181c);color:light-dark(#1d1f24,#eceef2)}
main{max-width:34rem;margin:0 auto;padding:3rem 1.25rem}
h1{font-size:2rem;margin:0 0 1.5rem}h1 span{font-weight:400;opacity:.75}
h2{font-size:1.15rem;margin:2rem 0 .75rem}
label{display:block;margin:0 0 1rem}
input{display:block;box-sizing:border-box;width:100%;margin-top:.25rem;padding:.6rem .75rem;font:inherit;color:inherit;background:light-dark(#fff,#202229);border:1px solid var(--line);border-radius:.4rem}
button{font:inherit;padding:.6rem 1.1rem;border:1px solid var(--accent);border-radius:.4rem;background:var(--accent);color:var(--on-accent);cursor:pointer}
button.quiet,.demo button{background:transparent;color:inherit;border-color:var(--line)}
.demo{display:grid;gap:.5rem}
.demo button{display:flex;justify-content:space-between;gap:1rem;text-align:start}
.demo code{opacity:.8}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
[role=alert]{color:var(--accent);font-weight:600}
a{color:var(--accent)}
`;
