import type { Notice, Record } from '../../lib/record/record.ts';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.tsx';

/** How each notice is called in the messages, and its tone: the gravest in the stamp's colour. */
const NOTICES = {
  retracted: ['retracted', 'grave'],
  withdrawn: ['withdrawn', 'grave'],
  concern: ['concern', 'look'],
  corrected: ['corrected', 'look'],
  'retraction-notice': ['retraction_notice', 'look'],
  'correction-notice': ['correction_notice', 'look'],
} as const satisfies { [N in Notice]: readonly [string, string] };

/** What became of the paper, in sentences, with the way to the notice where it is known. */
export function Notices({ record: { notices, links } }: { record: Record }) {
  const { t } = useWords();
  const notice = links?.find(({ kind }) => kind === 'notice');
  return (
    <>
      {notices?.map((one, index) => (
        <p key={one} class={`notice notice-${NOTICES[one][1]}`}>
          <Icon name="look" />
          <span>
            {t(`notice_said_${NOTICES[one][0]}`)}
            {index === 0 && notice && (
              <>
                {' '}
                <a href={notice.url} target="_blank" rel="noreferrer">
                  {t('notice_read')}
                </a>
              </>
            )}
          </span>
        </p>
      ))}
    </>
  );
}

/** The gravest notice in a word, for a line of the list. */
export function NoticeMark({ notice }: { notice: Notice | undefined }) {
  const { t } = useWords();
  return notice ? (
    <span class={`notice-mark notice-${NOTICES[notice][1]}`}>{t(`notice_${NOTICES[notice][0]}`)}</span>
  ) : null;
}
