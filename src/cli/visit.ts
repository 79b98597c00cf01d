import * as z from 'zod/mini';
import { addressOf } from '../core/names/without-root.ts';
import { ARRIVALS, type Navigation } from '../core/navigation.ts';

const webAddress = z.string().check(z.refine((text) => URL.canParse(text), 'is not a URL; write it in full, like https://example.org/'));

/** One question to `check`, as `--help` describes it. */
const question = z.object({
  url: webAddress,
  arrival: z.optional(z.enum(ARRIVALS)),
  requested: z.optional(webAddress),
  from: z.optional(webAddress),
  atMs: z.optional(z.number()),
});

type Question = z.infer<typeof question>;

/** Reads a question; the error says what is wrong with which field. */
export function parseQuestion(value: unknown): { readonly question: Question } | { readonly error: string } {
  const parsed = question.safeParse(value);
  if (parsed.success) return { question: parsed.data };
  return { error: parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the line'} ${plainly(issue)}`).join('; ') };
}

function plainly(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'invalid_type') return `must be ${issue.expected}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  return issue.message;
}

/** The navigation that a question describes; without further words, a link that was opened now. */
export function navigationOf({ url, arrival = 'link', requested = url, from, atMs }: Question, nowMs: number): Navigation {
  return {
    url: addressOf(url),
    requested: addressOf(requested),
    arrival,
    from: from === undefined ? undefined : addressOf(from),
    atMs: atMs ?? nowMs,
  };
}
