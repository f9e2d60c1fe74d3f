/** Errors that nobody caught, in a page of the extension or in its background: none goes unheard. */

/**
 * Listens for them as long as the page stands. What is done with one is loaded when there is one; when not even that
 * can be loaded, the browser's own console has the error.
 */
export function hearFaults(): void {
  const tell = (cause: unknown) =>
    void import('./tell-fault.ts').then(({ tellFault }) => tellFault(cause)).catch(() => undefined);
  addEventListener('error', event => tell(event.error ?? event.message));
  addEventListener('unhandledrejection', event => tell(event.reason));
}
