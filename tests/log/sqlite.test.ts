import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { sqliteLog } from '../../src/log/sqlite/log.ts';
import { describeLog } from './contract.ts';
import { folders } from './events.ts';

const { make, removeAll } = folders();
afterAll(removeAll);

describeLog('SQLite', async (now) => sqliteLog(join(make(), 'log.db'), now));
