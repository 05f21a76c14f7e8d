import type { z } from 'zod';
import type { FileProblem } from './gold.ts';

/** A schema's issues as problems of a file; of the ways in which a value could be read, those of the nearest. */
export const problemsOf = (
  issues: readonly z.core.$ZodIssue[],
  under: readonly PropertyKey[] = [],
): readonly FileProblem[] =>
  issues.flatMap((issue) => {
    const path = [...under, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const fewest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
      return problemsOf(fewest, path);
    }
    const message = isMissing(issue) ? 'is missing' : issue.message;
    return [{ pointer: path.map((step) => `/${String(step)}`).join(''), message }];
  });

const isMissing = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'invalid_type' && issue.message.includes('received undefined');
