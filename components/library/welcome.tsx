import { useWords } from '../ui/words.tsx';

/** How it works, in three pictures. */
export function Welcome() {
  const { t } = useWords();
  return (
    <div class="welcome">
      <h1>{t('welcome_title')}</h1>
      <ol class="welcome-steps">
        <li>
          <PagePicture />
          <h2>{t('welcome_1_title')}</h2>
          <p>{t('welcome_1')}</p>
        </li>
        <li>
          <ButtonPicture />
          <h2>{t('welcome_2_title')}</h2>
          <p>{t('welcome_2')}</p>
        </li>
        <li>
          <ListPicture />
          <h2>{t('welcome_3_title')}</h2>
          <p>{t('welcome_3')}</p>
        </li>
      </ol>
      <p class="welcome-private">{t('welcome_private')}</p>
      <a class="button button-main" href="#/all">
        {t('welcome_start')}
      </a>
    </div>
  );
}

const Sheet = ({ x = 0, y = 0 }: { x?: number; y?: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <path class="pic-sheet" d="M0 0h46l14 14v70H0z" />
    <path class="pic-fold" d="M46 0v14h14z" />
  </g>
);

const PagePicture = () => (
  <svg class="pic" viewBox="0 0 160 110" aria-hidden="true">
    <rect class="pic-window" x="8" y="6" width="144" height="98" rx="6" />
    <path class="pic-line" d="M8 22h144" />
    <path class="pic-ink" d="M24 40h84M24 50h60" />
    <path class="pic-quiet" d="M24 64h112M24 72h112M24 80h100M24 88h70" />
  </svg>
);

const ButtonPicture = () => (
  <svg class="pic" viewBox="0 0 160 110" aria-hidden="true">
    <rect class="pic-window" x="8" y="6" width="144" height="22" rx="6" />
    <path class="pic-quiet" d="M22 17h70" />
    <circle class="pic-stamp" cx="134" cy="17" r="7" />
    <path class="pic-check" d="M130.500 17.200l2.500 2.500 4.500-5" />
    <path class="pic-window" d="M60 36h92v68H60z" />
    <path class="pic-ink" d="M72 52h64M72 61h44" />
    <path class="pic-quiet" d="M72 74h50M72 82h60" />
    <path class="pic-saved" d="M72 93h24" />
  </svg>
);

const ListPicture = () => (
  <svg class="pic" viewBox="0 0 160 110" aria-hidden="true">
    <Sheet x={22} y={14} />
    <path class="pic-quiet" d="M32 44h40M32 54h40M32 64h28" />
    <path class="pic-arrow" d="M92 56h30M112 46l10 10-10 10" />
    <rect class="pic-window" x="128" y="34" width="24" height="44" rx="4" />
    <path class="pic-quiet" d="M134 46h12M134 54h12M134 62h8" />
  </svg>
);
