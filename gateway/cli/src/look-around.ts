/** What is printed when the system is ready: one line for machines, then how to look around. */
export const lookAround = (url: string): string => `ready ${url}

  Look around · 看一看
  ${url}/sign-in     sign in as a demo account, one click · 演示账号一键登录
  ${url}/graphql     ask a first question · 在浏览器中查询
  npx liangdi token --as yongjia    a token for scripts · 供脚本使用的令牌
  npx liangdi doctor                is everything all right? · 体检
  Stop with Ctrl+C · 按 Ctrl+C 停止
`;
