import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/shell/commands.ts';
import { run } from '../support/run.ts';

const BASH = spawnSync('bash', ['-c', 'exit 0']).status === 0;
const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];

describe('the completion of a shell', () => {
  it.each(SHELLS)('%s knows every command by both names, every option and its choices', async (shell) => {
    const { code, out, err } = await run(['completion', shell]);
    expect([code, err]).toEqual([0, '']);
    const words = new Set(out.match(/[\w-]+/g));
    const missing = COMMANDS.flatMap(({ name, indonesian, options }) => [
      name,
      indonesian,
      ...options.flatMap((one) => [
        ...one.flags
          .split(/[ ,]+/)
          .filter((flag) => flag.startsWith('-'))
          .map((flag) => (shell === 'fish' ? flag.replace(/^-+/, '') : flag)),
        ...(one.kind === 'choice' ? one.choices : []),
      ]),
    ]).filter((word) => !words.has(word));
    expect(missing).toEqual([]);
  });

  it.each(SHELLS)('%s stays within its quotes, whatever a description says', async (shell) => {
    for (const language of ['id', 'en']) {
      const { out } = await run(['completion', shell, '--lang', language]);
      const plain = out.replace(/\\\\|\\'|'\\''/g, '').replace(/#.*$/gm, '');
      expect(plain.split('\n').filter((line) => (line.match(/'/g) ?? []).length % 2 === 1)).toEqual([]);
    }
  });
});

describe.runIf(BASH)('bash', () => {
  it.each([
    [['va'], 'validate'],
    [['per'], 'periksa'],
    [['periksa', '--max'], '--max-warnings --max'],
    [['validate', 'a.xlsx', '--format', 'j'], 'json junit'],
    [['iuran', '--format', 'x'], 'xlsx'],
    [['explain', 'nik-len'], 'nik-length'],
    [['kebijakan', 'c'], 'check'],
    [['--lang', ''], 'id en'],
    [['validate', '--marked', ''], ''],
    [['validate', 'daf'], ''],
    [['completion', 'f'], 'fish'],
  ])('completes %j with %j', async (words, offered) => {
    const { out } = await run(['completion', 'bash']);
    const ask = `COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _enroll; echo "\${COMPREPLY[*]}"`;
    const said = execFileSync('bash', ['-c', `${out}\n${ask}`, 'bash', 'enroll', ...words], {
      encoding: 'utf8',
    });
    expect(said.trim()).toBe(offered);
  });
});
