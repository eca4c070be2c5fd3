import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Enroll } from './district.ts';

const BIN = resolve('bin/enroll.js');

/** The built program in a process of its own, as a user runs it in a folder. */
export const builtIn =
  (cwd: string): Enroll =>
  (words) =>
    new Promise((done, fail) => {
      const child = spawn(process.execPath, [BIN, ...words], { cwd, env: { ...process.env, NO_COLOR: '1' } });
      let [out, err] = ['', ''];
      child.stdout.on('data', (data) => {
        out += data;
      });
      child.stderr.on('data', (data) => {
        err += data;
      });
      child.on('error', fail);
      child.on('close', (code) => done({ code: code ?? 2, out, err }));
    });
