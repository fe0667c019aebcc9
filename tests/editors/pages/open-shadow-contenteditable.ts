import { plainEditable } from './dom.ts';
import { shadowRoots } from './in-shadow.ts';
import { offer } from './shell.ts';

offer(plainEditable(shadowRoots(1)));
