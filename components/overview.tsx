import { useMemo } from 'preact/hooks';
import { STATUSES } from '../lib/model/entry.ts';
import type { Summary } from '../lib/model/summary.ts';
import { STATUS_WORDS } from './status-control.tsx';
import { useWords } from './words.tsx';

interface Bar {
  label: string;
  count: number;
  /** The view or search that shows these papers. */
  hash: string;
}

const search = (query: string) => `#/all?${encodeURIComponent(query)}`;

/** How often each value stands, the most frequent first. */
function tally(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

const WEEK = 7 * 86_400_000;
const SHOWN = 10;

/** The library in a few charts. Each is a table, and each bar a way to its papers. */
export function Overview({ papers }: { papers: readonly Summary[] }) {
  const { t, date } = useWords();
  const charts = useMemo(() => {
    const years = tally(papers.flatMap(({ year }) => (year === undefined ? [] : [String(year)]))).sort(([a], [b]) => Number(b) - Number(a)).slice(0, 2 * SHOWN);
    const weeks = tally(papers.map(({ added }) => String(Math.floor((Date.parse(added) - 4 * 86_400_000) / WEEK)))).sort(([a], [b]) => Number(b) - Number(a)).slice(0, 12);
    const journals = tally(papers.flatMap(({ journal }) => (journal === '' ? [] : [journal]))).slice(0, SHOWN);
    const tags = tally(papers.flatMap(row => row.tags)).slice(0, SHOWN);
    const bar = (query: (value: string) => string) => ([label, count]: [string, number]): Bar => ({ label, count, hash: search(query(label)) });
    return {
      years: years.map(bar(year => `year:${year}`)),
      journals: journals.map(bar(journal => `journal:"${journal}"`)),
      tags: tags.map(([label, count]): Bar => ({ label, count, hash: `#/tag/${encodeURIComponent(label)}` })),
      status: STATUSES.map((status): Bar => ({ label: t(STATUS_WORDS[status]), count: papers.filter(row => row.status === status).length, hash: `#/${status}` })),
      weeks: weeks.map(([week, count]): Bar => ({ label: t('week_of', { date: date(new Date(Number(week) * WEEK + 4 * 86_400_000), 'short') }), count, hash: '#/all' })),
    };
  }, [papers, t, date]);
  if (papers.length === 0) return <p class="empty">{t('overview_empty')}</p>;
  return (
    <div class="overview">
      <h1>{t('view_overview')}</h1>
      <Chart title={t('overview_years')} bars={charts.years} />
      <Chart title={t('overview_journals')} bars={charts.journals} />
      <Chart title={t('overview_status')} bars={charts.status} />
      <Chart title={t('overview_weeks')} bars={charts.weeks} />
      {charts.tags.length > 0 && <Chart title={t('overview_tags')} bars={charts.tags} />}
    </div>
  );
}

function Chart({ title, bars }: { title: string; bars: Bar[] }) {
  const { t, number } = useWords();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table class="chart">
      <caption>{title}</caption>
      <tbody>
        {bars.map(({ label, count, hash }) => (
          <tr key={label}>
            <th scope="row" dir="auto">{label}</th>
            <td>
              <a href={hash} aria-label={t('overview_show', { n: count, name: label })}>
                <svg class="chart-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width={(100 * count) / most} height="1" /></svg>
                <span>{number(count)}</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
