import { stat } from 'node:fs/promises';

/** Whether something stands at the path; false also where it may not be looked at. */
export async function fileExists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
