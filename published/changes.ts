/**
 * What became of published ids that are no more, and why walks end elsewhere. The only part of the
 * record that is written by hand; see docs/links-that-never-break.md. Entries are never taken out.
 */
import type { Change } from '#lib/published/change.ts';

export const changes: readonly Change[] = [];
