import type { Directory } from '../core/directory.ts';
import { answerOf, judgementOf } from './answer.ts';
import { navigationOf, parseQuestion } from './visit.ts';

/** Answers one line of input with one line of output; `failed` when the line was not valid. */
export function answerLine(
  line: string,
  number: number,
  directory: Directory,
  nowMs: number,
): { readonly text: string; readonly failed: boolean } {
  const refuse = (error: string, url?: string) => ({ text: JSON.stringify({ url, error: `line ${number}: ${error}` }), failed: true });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refuse('is not JSON; write one object a line, like {"url":"https://example.org/"}');
  }
  const parsed = parseQuestion(value);
  if ('error' in parsed) return refuse(parsed.error, urlOf(value));
  const navigation = navigationOf(parsed.question, nowMs);
  return { text: JSON.stringify(answerOf(parsed.question.url, judgementOf(navigation, directory))), failed: false };
}

function urlOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string' ? value.url : undefined;
}
