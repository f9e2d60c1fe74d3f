import { useEffect, useState } from 'preact/hooks';
import {
  findLacking,
  lookUpMany,
  together,
  type Lacking,
  type Lackings,
  type LookedUpMany,
} from '../../../lib/actions/complete-many.ts';
import { allowLookUp } from '../../../lib/actions/look-up-entry.ts';
import type { Library } from '../../../lib/library/library.ts';
import type { LookUp } from '../../../lib/look-up/services.ts';
import { useLife } from '../../hooks/use-life.ts';

/** How far completing many papers is. */
export type CompletionState =
  | { kind: 'reading' }
  | { kind: 'choosing'; lackings: Lackings; refused: boolean }
  | { kind: 'asking'; asked: number; of: number; stop: AbortController }
  | { kind: 'found'; lackings: Lackings; looked: LookedUpMany; services: readonly LookUp[] };

export interface Completing {
  state: CompletionState;
  /** Asks about all that lack something, once the browser's question is answered: to be called in a click. */
  ask(services: readonly LookUp[]): Promise<void>;
  /** Asks about those that got no answer. */
  askLeft(): Promise<void>;
  stop(): void;
}

/** Reads what papers lack, and asks about it when told to. */
export function useCompletion(library: Library, ids: readonly string[]): Completing {
  const [state, setState] = useState<CompletionState>({ kind: 'reading' });
  const life = useLife();
  useEffect(() => {
    let gone = false;
    void findLacking(library, ids).then(
      lackings => !gone && setState({ kind: 'choosing', lackings, refused: false }),
    );
    return () => void (gone = true);
  }, [library, ids]);
  const look = async (
    lackings: Lackings,
    services: readonly LookUp[],
    papers: readonly Lacking[],
    before?: LookedUpMany,
  ) => {
    const stop = new AbortController();
    const tell = (asked: number) => setState({ kind: 'asking', asked, of: papers.length, stop });
    tell(0);
    const signal = AbortSignal.any([life, stop.signal]);
    const looked = await lookUpMany(papers, services, { signal, tell });
    setState({ kind: 'found', lackings, looked: before ? together(before, looked) : looked, services });
  };
  const ask = async (services: readonly LookUp[]) => {
    if (state.kind !== 'choosing') return;
    const { lackings } = state;
    if (await allowLookUp(...services)) await look(lackings, services, lackings.papers);
    else setState({ ...state, refused: true });
  };
  const askLeft = async () => {
    if (state.kind !== 'found') return;
    const { lackings, services, looked } = state;
    await look(lackings, services, looked.left, looked);
  };
  const stop = () => {
    if (state.kind === 'asking') state.stop.abort();
  };
  return { state, ask, askLeft, stop };
}
