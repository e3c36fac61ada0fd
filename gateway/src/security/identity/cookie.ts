const name = 'liangdi_token';

/** The cookie that keeps a person signed in at the pages of this server; scripts cannot read it, other sites cannot send it. */
export const tokenCookie = (token: string, maxAgeSeconds: number, secure: boolean): string =>
  `${name}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${maxAgeSeconds}${secure ? '; Secure' : ''}`;

export const clearedCookie = `${name}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`;

/** The token of a `Cookie` header. */
export const tokenOfCookies = (header: string | undefined): string | undefined =>
  header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1) || undefined;
