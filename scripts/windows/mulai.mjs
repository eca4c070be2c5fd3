// What Mulai.cmd starts: what was dropped on it is checked, else questions are asked.
import { basename, dirname } from 'node:path';
import { main } from './dist/main.js';
import { droppedFiles } from './dropped.mjs';

const { ENROLL_BARIS: line = '' } = process.env;
const files = line === '' ? process.argv.slice(2) : droppedFiles(line, 'Mulai.cmd');
const [first] = files;
if (first === undefined) process.exitCode = await main([]);
else process.exitCode = await main(['validate', ...files, '--marked', markedBeside(first)]);

/** Where the marked copies go: beside the list; those of a marked copy beside its folder, not into it. */
function markedBeside(file) {
  const folder = dirname(file);
  const [ours, round = '1'] = /^tanda enroll(?: (\d+))?$/.exec(basename(folder)) ?? [];
  // A project file above the list is found from there.
  goTo(ours === undefined ? folder : dirname(folder));
  return ours === undefined ? 'tanda enroll' : `tanda enroll ${Number(round) + 1}`;
}

/** What is no folder is said by the command. */
function goTo(folder) {
  try {
    process.chdir(folder);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  }
}
