#!/usr/bin/env node
import { Command } from 'commander';
import { registerLink } from './register-link.ts';

/** The link command on its own, for tests and benchmarks of it. */
const program = new Command('liangdi');
registerLink(program);
await program.parseAsync();
