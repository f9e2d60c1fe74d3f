/** Commas and semicolons of Arabic and Chinese print as plain ones: what parts names is then looked for in one form. */
export const plainCommas = (text: string): string => text.replace(/[،，]/g, ',').replace(/[؛；]/g, ';');
