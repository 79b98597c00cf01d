import { readFile, writeFile } from 'node:fs/promises';
import type { Directory } from '../core/directory.ts';
import { type Audit, auditOf } from './audit.ts';
import { auditLines, auditTable } from './audit-formats.ts';
import { UnknownBookmarksFile } from './bookmark.ts';
import { readBookmarks } from './bookmarks.ts';
import { type BookmarksFile, readFileText } from './bookmarks-file.ts';
import { isBookmarksHtml } from './bookmarks-html.ts';
import { repaired } from './repaired-file.ts';
import { auditReport, needsAttention } from './report.ts';

/** How an audit is told: to programs, as a table, or as a bookmarks page to import back. */
const FORMATS = ['json', 'csv', 'html'] as const;

type Format = (typeof FORMATS)[number];

export interface AuditWish {
  readonly path: string;
  /** For people when absent. */
  readonly format?: string | undefined;
  /** A file that is made for the answer, and must not be there yet; standard output when absent. */
  readonly to?: string | undefined;
}

/** Audits a bookmarks file; the exit status. Throws what the file system says. */
export async function auditFile({ path, format, to }: AuditWish, directory: Directory): Promise<number> {
  if (format !== undefined && !isFormat(format)) return refuse(`--format must be one of ${FORMATS.join(', ')}`);
  try {
    const file = readFileText(await readFile(path));
    const audit = auditOf(readBookmarks(file.text), directory, Date.now());
    const answer = answerIn(format, audit, file);
    if (to === undefined) process.stdout.write(answer.bytes);
    else await writeFile(to, answer.bytes, { flag: 'wx' });
    if (format !== undefined) console.error(answer.note);
    return audit.audited.some(({ judgement }) => needsAttention(judgement)) ? 1 : 0;
  } catch (error) {
    if (error instanceof UnknownBookmarksFile) return refuse(`${path}: ${error.message}`);
    throw error;
  }
}

/** The answer, and what is said beside it. */
function answerIn(
  format: Format | undefined,
  audit: Audit,
  file: BookmarksFile,
): { readonly bytes: Uint8Array | string; readonly note: string } {
  const attention = audit.audited.filter(({ judgement }) => needsAttention(judgement)).length;
  const note = `${audit.audited.length} bookmarks checked, ${attention} need attention; left aside because they are not web addresses: ${audit.skipped}.`;
  switch (format) {
    case undefined:
      return { bytes: `${auditReport(audit)}\n`, note };
    case 'json':
      return { bytes: auditLines(audit), note };
    case 'csv':
      return { bytes: auditTable(audit), note };
    case 'html': {
      if (!isBookmarksHtml(file.text))
        throw new UnknownBookmarksFile('is no bookmarks page (HTML), so it cannot be given back repaired; export one from the browser');
      const { text, changed } = repaired(file.text, audit);
      const left = `${changed} were changed, as it is certain what they should open; ${attention - changed} others need somebody to look at them.`;
      return { bytes: file.bytesOf(text), note: `${note}\n${left}` };
    }
    default:
      return format satisfies never;
  }
}

function isFormat(text: string): text is Format {
  return FORMATS.some((format) => format === text);
}

function refuse(because: string): number {
  console.error(because);
  return 2;
}
