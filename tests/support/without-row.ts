/** What `ask` gives while one row of a table is taken out; the table is whole again afterwards. */
export function withoutRow<Row, Answer>(table: readonly Row[], row: Row, ask: () => Answer): Answer {
  const rows = table as Row[];
  const at = rows.indexOf(row);
  if (at < 0) throw new Error('the table has no such row');
  rows.splice(at, 1);
  try {
    return ask();
  } finally {
    rows.splice(at, 0, row);
  }
}
