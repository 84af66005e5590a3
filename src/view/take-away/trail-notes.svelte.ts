/** Notes and what draws them beside a walk's answers, in one module: it comes once the page can be answered. */
export { default as NotesNotice } from './NotesNotice.svelte';
export { default as StepNote } from './StepNote.svelte';
export { walkNotes } from './walk-notes.svelte.ts';
