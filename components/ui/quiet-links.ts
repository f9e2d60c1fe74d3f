/**
 * Links that open no connection until they are followed. Chromium and Firefox connect to a link's host when the mouse
 * is pressed on it, before anybody knows whether it will be released there; no `rel` stops them. While the pointer is
 * over a link, it leads nowhere; it gets its address back for a click, a menu, a drag, and when the pointer leaves.
 */

const NOWHERE = '#';

/** Keeps the document's links to the web quiet, those that come later too. */
export function keepLinksQuiet(page: Document): void {
  const addresses = new WeakMap<HTMLAnchorElement, string>();
  const linkAt = ({ target }: Event) =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  const hide = (event: Event) => {
    const link = linkAt(event);
    const address = link?.getAttribute('href') ?? '';
    if (!link || !/^(?:https?|ftp):/i.test(address)) return;
    addresses.set(link, address);
    link.setAttribute('href', NOWHERE);
  };
  const show = (event: Event) => {
    const link = linkAt(event);
    const address = link && addresses.get(link);
    // a view may have given it another address in the meantime
    if (link?.getAttribute('href') === NOWHERE && address) link.setAttribute('href', address);
  };
  // before the press: the browser looks at the link before any listener of the press does
  for (const event of ['pointerover', 'pointermove']) page.addEventListener(event, hide, true);
  for (const event of ['click', 'auxclick', 'contextmenu', 'dragstart', 'pointerout'])
    page.addEventListener(event, show, true);
}
