import { RosterPage } from './ui/page.ts';
import { WorkerLink } from './ui/worker-link.ts';

/** The code of the worker stands in the page itself: it is loaded from nowhere. */
function startWorkerFromPage(): Worker {
  const code = document.getElementById('work')?.textContent ?? '';
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(address);
  // The browser has read it by the time that the worker answers; the page lives as long as its addresses.
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker;
}

const place = document.getElementById('page');
if (place) new RosterPage(place, new WorkerLink(startWorkerFromPage));
