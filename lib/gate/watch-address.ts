/** The Navigation API as far as it is used here (https://developer.mozilla.org/docs/Web/API/Navigation). */
interface Navigation extends EventTarget {
  addEventListener(type: 'navigatesuccess' | 'currententrychange', listener: () => void): void;
}

/** How often the address is compared where a browser has no Navigation API (Firefox before 147), in ms. */
const EVERY = 1000;

/**
 * Calls back when the address changes while the page stays, by its own scripts or by going back. Returns the function
 * that ends it.
 */
export function watchAddress(changed: () => void): () => void {
  let last = location.href;
  const compare = () => {
    if (location.href === last) return;
    last = location.href;
    changed();
  };
  const navigation = 'navigation' in window ? (window.navigation as Navigation) : undefined;
  const timer = navigation ? undefined : setInterval(compare, EVERY);
  navigation?.addEventListener('currententrychange', compare);
  return () => {
    clearInterval(timer);
    navigation?.removeEventListener('currententrychange', compare);
  };
}
