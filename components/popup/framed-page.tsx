/** The way to another site's page that this page shows in a frame. Loaded where there is one. */
import { useWords } from '../ui/words.tsx';

/** The address as people read it, with a link that opens it in a tab of its own. `address`: http or https. */
export function FramedPage({ address }: { address: string }) {
  const { t } = useWords();
  return (
    <p class="offer offer-frame">
      <span>{t('frame_open')}</span>{' '}
      <a href={address} target="_blank" rel="noreferrer" title={address} dir="ltr">
        {address.replace(/^https?:\/\/(www\.)?/i, '').replace(/[?#].*/s, '')}
      </a>
    </p>
  );
}
