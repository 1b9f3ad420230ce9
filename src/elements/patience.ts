/** Milliseconds after the last keystroke before a question is answered. */
export const patience = 60;
