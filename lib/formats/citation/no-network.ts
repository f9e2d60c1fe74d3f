/** Stands in for the network libraries that @citation-js/core brings along: Offprint hands it records, never addresses. */
const noNetwork = (): never => {
  throw new Error('Offprint fetches nothing here');
};

export { noNetwork as default, noNetwork as Headers };
