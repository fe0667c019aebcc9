import { shadowRoots } from './in-shadow.ts';
import { plainTextarea } from './plain-textarea.ts';
import { offer } from './shell.ts';

offer(plainTextarea(shadowRoots(2)));
