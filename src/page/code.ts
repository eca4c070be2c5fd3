/** What the page's first worker answers: the code of the second, or why there is none. */
type Unpacked = { readonly code: Blob } | { readonly fault: string };

/**
 * The code of the worker stands in the page itself: it is loaded from nowhere. In the long page as it is, in the short one packed;
 * a worker of its own unpacks it, so that nobody waits for it who reads the page.
 */
export function workerCode(document: Document): Promise<Blob> {
  const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';
  const packed = document.getElementById('packed');
  const plain = new Blob([textOf('work')], { type: 'text/javascript' });
  if (packed === null) return Promise.resolve(plain);
  const facts = Object.entries(packed.dataset).map(([name, value]) => [name, Number(value)] as const);
  return new Promise((resolve, reject) => {
    const worker = workerOf(new Blob([textOf('unpack')], { type: 'text/javascript' }));
    worker.addEventListener('message', ({ data }: MessageEvent<Unpacked>) => {
      worker.terminate();
      if ('code' in data) resolve(data.code);
      else reject(new Error(data.fault));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage({ text: packed.textContent, ...Object.fromEntries(facts) });
  });
}

export function workerOf(code: Blob): Worker {
  const address = URL.createObjectURL(code);
  const worker = new Worker(address);
  // The browser has read it by the time that the worker answers; the page lives as long as its addresses.
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker;
}
