import { runContract } from './run-contract.ts';

runContract('chromium', 'first');
