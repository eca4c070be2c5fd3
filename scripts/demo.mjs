// The main job on the shipped rosters, as a user would run it: check, contributions, budget, SIPP files.
import { main } from '../dist/main.js';
import { demo } from './demo-steps.mjs';

await demo({ main, say: (text) => process.stdout.write(text) });
