import { workerCode, workerOf } from './code.ts';
import { RosterPage } from './ui/page.ts';
import { WorkerLink } from './ui/worker-link.ts';

const code = workerCode(document);
const place = document.getElementById('page');
if (place) new RosterPage(place, new WorkerLink(async () => workerOf(await code)));
