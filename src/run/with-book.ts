import type { Book } from '../domain/cell.ts';
import { Refused } from '../domain/refused.ts';
import { UnreadableFile } from '../domain/unreadable.ts';
import type { InputFiles } from './ports.ts';

/** Opens a file, works with it and closes it, whatever happens. @throws UnreadableFile */
export async function withBook<T>(
  ports: Pick<InputFiles, 'open'>,
  file: string,
  work: (book: Book) => Promise<T>,
): Promise<T> {
  const book = await ports.open(file);
  try {
    return await work(book);
  } finally {
    await book.close();
  }
}

/** Does without which the rest cannot be done. @throws Refused for a file that cannot be read */
export async function needed<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof UnreadableFile ? new Refused({ code: 'unreadable', args: { error } }) : error;
  }
}
