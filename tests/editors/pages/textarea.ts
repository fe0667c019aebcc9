import { plainTextarea } from './plain-textarea.ts';
import { offer, place } from './shell.ts';

offer(plainTextarea(place()));
