import { useMemo } from 'preact/hooks';
import { STATUSES } from '../../../lib/record/entry.ts';
import type { Summary } from '../../../lib/record/summary.ts';
import { byJournal, byTag, byWeek, byYear, type Bar, type Week } from './overview-charts.ts';
import { STATUS_WORDS, StatusMark } from '../../card/status-control.tsx';
import { useWords } from '../../ui/words.tsx';

/** The library in a few charts. Each is a table, and each bar a way to its papers. */
export function Overview({ papers }: { papers: readonly Summary[] }) {
  const { t, date } = useWords();
  const charts = useMemo(
    () => ({
      years: byYear(papers),
      journals: byJournal(papers),
      tags: byTag(papers),
      weeks: byWeek(papers),
    }),
    [papers],
  );
  if (papers.length === 0)
    return (
      <>
        <h1>{t('view_overview')}</h1>
        <p class="empty">{t('overview_empty')}</p>
      </>
    );
  const week = ({ monday }: Week) => t('week_of', { date: date(monday, 'day') });
  return (
    <div class="overview">
      <h1>{t('view_overview')}</h1>
      <Chart title={t('overview_years')} bars={charts.years} />
      <Chart title={t('overview_journals')} bars={charts.journals} />
      <Chart
        title={t('overview_status')}
        bars={STATUSES.map(status => ({
          label: t(STATUS_WORDS[status]),
          count: papers.filter(row => row.status === status).length,
          hash: `#/${status}`,
        }))}
      />
      <Chart
        title={t('overview_weeks')}
        bars={charts.weeks.map(one => ({ label: week(one), ...one.added }))}
      />
      <StatusWeeks weeks={charts.weeks} label={week} />
      {charts.tags.length > 0 && <Chart title={t('overview_tags')} bars={charts.tags} />}
    </div>
  );
}

function Chart({ title, bars }: { title: string; bars: Bar[] }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table class="chart">
      <caption>{title}</caption>
      <tbody>
        {bars.map(bar => (
          <tr key={bar.label}>
            <th scope="row">
              <bdi>{bar.label}</bdi>
            </th>
            <td>
              <Way {...bar} most={most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Which status papers got in each week, of those that have it still. */
function StatusWeeks({ weeks, label }: { weeks: Week[]; label(week: Week): string }) {
  const { t } = useWords();
  const most = Math.max(1, ...weeks.flatMap(({ statuses }) => statuses.map(({ count }) => count)));
  return (
    <table class="chart chart-statuses">
      <caption>{t('overview_status_weeks')}</caption>
      <thead>
        <tr>
          <td />
          {STATUSES.map(status => (
            <th key={status} scope="col">
              <StatusMark status={status} />
              {t(STATUS_WORDS[status])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(week => (
          <tr key={week.monday.getTime()}>
            <th scope="row">{label(week)}</th>
            {week.statuses.map(({ status, count, hash }) => (
              <td key={status} class={`chart-${status}`}>
                <Way
                  label={`${label(week)}, ${t(STATUS_WORDS[status])}`}
                  count={count}
                  hash={hash}
                  most={most}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A bar with its number; a link where there is anything to show. */
function Way({ label, count, hash, most }: Bar & { most: number }) {
  const { t, number } = useWords();
  const bar = (
    <>
      <svg class="chart-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={(100 * count) / most} height="1" />
      </svg>
      <span>{number(count)}</span>
    </>
  );
  return count === 0 ? (
    <span class="chart-way">{bar}</span>
  ) : (
    <a class="chart-way" href={hash} aria-label={t('overview_show', { n: count, name: label })}>
      {bar}
    </a>
  );
}
