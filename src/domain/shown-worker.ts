import { shownName } from './shown.ts';
import type { Worker } from './worker.ts';

/** The worker as a report names them: no NIK that slipped into a name or a village is shown whole. */
export function shownWorker(worker: Worker): Worker {
  const { name, village, kecamatan } = worker;
  if (![name, village, kecamatan].some((text) => /\d/.test(text))) return worker;
  return {
    ...worker,
    name: shownName(name),
    village: shownName(village),
    kecamatan: shownName(kecamatan),
  };
}
