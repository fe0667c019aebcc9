import { runContract } from './run-contract.ts';

runContract('firefox', 'second');
