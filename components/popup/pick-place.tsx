import { useLoaded } from '../hooks/use-loaded.ts';
import { Toast, type ToastMessage } from '../ui/toast.tsx';
import type { CardTools } from './card-tools.ts';

interface PickPlaceProps {
  tabId: number;
  tools: CardTools;
  message: ToastMessage | undefined;
  onClose(saved?: number): void;
}

/** The popup while papers of a list are chosen: what that takes is loaded now. */
export function PickPlace({ message, ...picking }: PickPlaceProps) {
  const Picker = useLoaded(true, async () => (await import('./picker.tsx')).Picker);
  return (
    <div class="popup-page">
      {Picker && <Picker {...picking} />}
      <Toast message={message} />
    </div>
  );
}
