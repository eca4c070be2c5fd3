import { WRITING } from './commands.ts';
import { killed } from './kill.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run kills -- [TIMES [WORDS]]`: each writing command killed so many times; exit code 1 where anything is torn or stays behind. */
async function main([times = '100', ...words]: readonly string[]): Promise<number> {
  let wrong = 0;
  print('kills  nothing   old   new  torn  left  uncleared  command');
  for (const writing of WRITING.filter(({ name }) => words.every((word) => name.includes(word)))) {
    const row = await killed(writing, Number(times), 20_261_128);
    const [torn, uncleared] = [row.torn.length, row.uncleared.length];
    wrong += torn + uncleared;
    const numbers = [row.nothing, row.old, row.new, torn, row.left, uncleared];
    print(
      `${String(row.kills).padStart(5)}${numbers.map((n, at) => String(n).padStart([9, 6, 6, 6, 6, 11][at] ?? 0)).join('')}  ${row.name}`,
    );
    for (const what of [...row.torn, ...row.uncleared]) print(`       ${what}`);
  }
  print(wrong === 0 ? 'nothing torn, nothing left behind' : `${wrong} wrong`);
  return wrong === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
