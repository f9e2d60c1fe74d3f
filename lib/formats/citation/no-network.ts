/**
 * Stands in for the packages by which @citation-js/core could fetch addresses (wxt.config.ts puts it in their place):
 * citations need no network, and nothing leaves the machine unasked.
 */
function noNetwork(): never {
  throw new Error('Citations need no network');
}

export { noNetwork as default, noNetwork as Headers };
