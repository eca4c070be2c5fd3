import { WebBuffer } from './web-buffer.ts';

/** Node's `Buffer` where there is one, else ours: bundles for the web name this one. */
export const AnyBuffer: unknown = (globalThis as { Buffer?: unknown }).Buffer ?? WebBuffer;
