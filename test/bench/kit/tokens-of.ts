import { openLocalIssuer } from '@liangdi/gateway';

/** Gives tokens of a demo account of the system whose data folder this is. */
export const tokensOf = async (dataFolder: string, id: string): Promise<() => Promise<string>> => {
  const { issuer, accounts } = await openLocalIssuer(dataFolder);
  const account = accounts.find(id);
  if (!account) throw new Error(`the demo has no account ${id}`);
  return () => issuer.issue(account);
};
