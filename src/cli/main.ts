import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { catalogue } from '../catalogue/index.ts';
import { createDirectory } from '../core/directory.ts';
import { judgementOf } from './answer.ts';
import { auditFile } from './audit-file.ts';
import { foundLines } from './found-lines.ts';
import { answerLine } from './json-lines.ts';
import { pageAnswer } from './page-report.ts';
import { describe, needsAttention } from './report.ts';
import { navigationOf, parseQuestion } from './visit.ts';

const HELP = `Judges login addresses as the Frontdoor extension does.

  npm run check -- URL…                 a readable verdict for each, with the way in
  npm run check -- --bookmarks FILE     audits exported bookmarks: HTML of any browser,
                                        Safari's .zip, Chrome's "Bookmarks", Firefox's JSON
                                        backup, Bookmarks.plist as XML
  npm run --silent check -- --bookmarks FILE --format json|csv|html [--to NEW-FILE]
                                        the audit as JSON lines: { "title", "folder", "address",
                                        "verdict", "severity", "cause"?, "door"?, "howSure"? };
                                        as a table (a cell that a spreadsheet would take for a
                                        formula has an apostrophe before it); or the bookmarks
                                        page, repaired where it is certain what was wanted, to
                                        import back. "howSure": offered is not certain, all else is
  npm run --silent check -- --jsonl     JSON lines from standard input to standard output:
                                        { "url", "arrival"?, "requested"?, "from"?, "atMs"? }
  npm run --silent check -- --find TEXT who answers to what somebody types, best first,
                                        as JSON lines: { "name", "start", "audience", "matched" }
  npm run --silent check -- --page FILE --at URL
                                        what a saved page (HTML) says it is, as if it stood at
                                        that address; nothing is loaded or run
  --arrival HOW                         how the URLs were opened (default: bookmark)
  --help                                this text

Exit status: 0 nothing needs attention, 1 something does (or nothing was found), 2 the input could not be read.
With --jsonl only 0 or 2: each line says for itself how severe it is.`;

/** Packed into one file it is called by that (tests/tools/pack-check.ts). */
const help = import.meta.url.endsWith('.mjs') ? HELP.replaceAll(/npm run (?:--silent )?check --/g, 'node frontdoor-check.mjs') : HELP;

const directory = createDirectory(catalogue);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean' },
      bookmarks: { type: 'string' },
      format: { type: 'string' },
      to: { type: 'string' },
      find: { type: 'string' },
      page: { type: 'string' },
      at: { type: 'string' },
      arrival: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (values.jsonl) return answerLines();
  if (values.bookmarks !== undefined) return auditFile({ path: values.bookmarks, format: values.format, to: values.to }, directory);
  if (values.page !== undefined) return checkPage(values.page, values.at);
  if (values.find !== undefined) return find(values.find);
  if (positionals.length > 0) return describeAll(positionals, values.arrival ?? 'bookmark');
  console.log(help);
  return 2;
}

/** Streams: one line in, one line out, waiting when the reader is slow. */
async function answerLines(): Promise<number> {
  let failed = false;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = answerLine(line, number, directory, Date.now());
    failed ||= answer.failed;
    if (!process.stdout.write(`${answer.text}\n`)) await once(process.stdout, 'drain');
  }
  return failed ? 2 : 0;
}

function describeAll(urls: readonly string[], arrival: string): number {
  let attention = false;
  let failed = false;
  for (const url of urls) {
    const parsed = parseQuestion({ url, arrival });
    if ('error' in parsed) {
      console.error(`${url}: ${parsed.error}`);
      failed = true;
      continue;
    }
    const judgement = judgementOf(navigationOf(parsed.question, Date.now()), directory);
    attention ||= needsAttention(judgement);
    console.log(`${describe(url, judgement)}\n`);
  }
  return failed ? 2 : attention ? 1 : 0;
}

function find(typed: string): number {
  const lines = foundLines(typed, directory);
  for (const line of lines) console.log(line);
  return lines.length > 0 ? 0 : 1;
}

async function checkPage(file: string, at: string | undefined): Promise<number> {
  const parsed = parseQuestion({ url: at });
  if ('error' in parsed || !/^https?:/i.test(parsed.question.url)) {
    console.error('--page needs --at with the address where the page stood, like --at https://host.example/');
    return 2;
  }
  const answer = pageAnswer(await readFile(file, 'utf8'), parsed.question.url, directory);
  console.log(JSON.stringify(answer));
  return answer.verdict === 'claims' ? 1 : 0;
}

// Who reads has seen enough (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Error && 'code' in error)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
