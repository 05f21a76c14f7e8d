import { memoryLog } from '../../src/log/memory.ts';
import { describeLog } from './contract.ts';

describeLog('memory', async (now) => memoryLog(now));
