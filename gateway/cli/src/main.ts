#!/usr/bin/env node
import { registerGateway } from '@liangdi/gateway';
import { program } from 'commander';

registerGateway(program);
await program.parseAsync();
