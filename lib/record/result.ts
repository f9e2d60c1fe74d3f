/** An expected outcome that may be a failure: returned, not thrown. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; why: E };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const fail = <E>(why: E): { ok: false; why: E } => ({ ok: false, why });
