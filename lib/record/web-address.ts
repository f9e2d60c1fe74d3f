/**
 * Whether a text is an address on the net: what may be kept of a work and opened. `file:` and UNC shares lead into the
 * machine, `javascript:`, `data:`, `blob:`, `chrome:` and the like into the browser. A host of one's own network is an
 * address like any other: libraries run their catalogues there.
 */
export const isWebAddress = (text: string): boolean => /^(?:https?|ftp):\/\/[^\s/\\]/i.test(text);

/** Whether a text is an address that a tab opens: http or https. */
export const isPageAddress = (text: string): boolean => isWebAddress(text) && /^http/i.test(text);
