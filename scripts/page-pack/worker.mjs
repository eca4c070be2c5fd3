// The first worker of the short page: it is sent what is packed there and answers with the code of the second, which does the work.
import { unpacked } from './unpacked.mjs';

globalThis.addEventListener('message', ({ data }) => {
  try {
    globalThis.postMessage({ code: new Blob([unpacked(data)], { type: 'text/javascript' }) });
  } catch (error) {
    // Of a page that was cut off or changed on its way; the page says so.
    globalThis.postMessage({ fault: String(error) });
  }
});
