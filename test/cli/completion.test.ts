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
  it('completes each of these words', async () => {
    const offered = new Map([
      ['va', 'validate'],
      ['per', 'periksa'],
      ['periksa --max', '--max-warnings --max'],
      ['validate a.xlsx --format j', 'json junit'],
      ['iuran --format x', 'xlsx'],
      ['explain nik-len', 'nik-length'],
      ['kebijakan c', 'check'],
      ['--lang ', 'id en'],
      ['validate --marked ', ''],
      ['validate daf', ''],
      ['completion f', 'fish'],
    ]);
    const { out } = await run(['completion', 'bash']);
    // One shell after another, each as it starts, in one process: to start it took longer than all answers.
    const asks = [...offered.keys()].map((typed) => {
      const words = ['enroll', ...typed.split(' ')].map((word) => `'${word}'`);
      return `(COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _enroll; echo "\${COMPREPLY[*]}")`;
    });
    const said = execFileSync('bash', ['-c', [out, ...asks].join('\n')], { encoding: 'utf8' });
    const answers = said.split('\n').map((line) => line.trim());
    expect(new Map([...offered.keys()].map((typed, at) => [typed, answers[at]]))).toEqual(offered);
  });
});
