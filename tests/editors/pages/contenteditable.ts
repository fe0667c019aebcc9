import { plainEditable } from './dom.ts';
import { offer, place } from './shell.ts';

offer(plainEditable(place()));
