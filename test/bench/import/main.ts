export { runParse as run } from './parse.ts';
