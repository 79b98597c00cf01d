import { type Audit, rowOf } from './audit.ts';
import { csv } from './csv.ts';
import { plainJson } from './plain-text.ts';

/** The audit as JSON lines: every bookmark of a web page, in the order of the file. */
export function auditLines({ audited }: Audit): string {
  return audited.map((found) => `${plainJson(rowOf(found))}\n`).join('');
}

const HEAD = ['title', 'folder', 'address', 'verdict', 'severity', 'cause', 'door', 'start', 'how sure'] as const;

/** The same as a table. */
export function auditTable({ audited }: Audit): string {
  const rows = audited.map((found) => {
    const { title, folder, address, verdict, severity, cause = '', door, howSure = '' } = rowOf(found);
    return [title, folder.join(' › '), address, verdict, severity, cause, door?.name ?? '', door?.start ?? '', howSure];
  });
  return csv([HEAD, ...rows]);
}
