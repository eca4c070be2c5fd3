// Makes a release: `npm run release -- 0.2.0`. Checks that everything is committed and passes, dates the section of
// CHANGELOG.md, sets the version, commits and tags. Pushing and `npm publish` stay a person's decision.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { faultAddress } from './fault-address.mjs';

const [version = ''] = process.argv.slice(2);
const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8' }).trim();
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const heading = `## ${version} (belum dirilis)`;

const refusals = [
  [!/^\d+\.\d+\.\d+$/.test(version), 'usage: npm run release -- 1.2.3'],
  [run('git', 'status', '--porcelain') !== '', 'commit or stash first'],
  [!changelog.includes(heading), `CHANGELOG.md has no section "${heading}"`],
  [run('git', 'tag', '--list', `v${version}`) !== '', `v${version} exists`],
  // Operators are told to report faults there (package.json: homepage, repository, bugs).
  [faultAddress(manifest) === '', 'package.json names no real address under "bugs"'],
];
const refusal = refusals.find(([refused]) => refused);
if (refusal) {
  process.stderr.write(`${refusal[1]}\n`);
  process.exit(1);
}
execFileSync('bash', ['.ci/run'], { stdio: 'inherit' });
const day = new Date().toISOString().slice(0, 10);
writeFileSync('CHANGELOG.md', changelog.replace(heading, `## ${version} (${day})`));
run('npm', 'version', version, '--no-git-tag-version', '--allow-same-version');
run('git', 'commit', '-am', `Release ${version}`);
run('git', 'tag', '-a', `v${version}`, '-m', `enroll ${version}`);
process.stdout.write(`v${version} is tagged. What remains: git push --follow-tags, npm publish\n`);
