import type { OrganiserRow } from './store.ts';

/** A query that the user keeps under a name. */
export interface SavedSearch extends OrganiserRow {
  kind: 'search';
  /** As typed into the search box; see search/parse-query.ts. Absent in a row that lost it: it finds everything. */
  query?: string;
}
