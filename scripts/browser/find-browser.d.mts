export const browserCache: string;
export function findBrowser(name: 'chromium' | 'firefox'): string | undefined;
