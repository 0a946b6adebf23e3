import { Link } from '@tanstack/react-router'
import { noFilters, writeFilters } from '../../filters/filters.ts'
import type { Search } from '../../filters/search.ts'
import type { FigureStatus } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { cellLink } from './cell-link.ts'
import styles from './coverage.module.css'
import { type Grain, type Subject, stateOf, type Tally } from './coverage.ts'

interface Props {
  subject: Subject
  grain: Grain
  tally: Tally
}

/** In the order of the bar, from whole to missing. */
const order: readonly FigureStatus[] = [
  'REPORTED',
  'DERIVED',
  'PARTIAL',
  'NOT_REPORTED',
  'NOT_APPLICABLE',
  'NOT_IN_PROGRAMME',
  'UNDEFINED',
]

/** How many figures are there, by status, in words and as a bar; it leads to the page that shows them. */
export const CoverageCell = ({ subject, grain, tally }: Props) => {
  const t = useT()
  const state = stateOf(tally)
  if (state === 'empty') return <span className={styles.empty}>{t('figure.missing')}</span>
  const parts = order.flatMap((status) => {
    const count = tally.counts[status]
    return count
      ? [{ status, count, text: t('coverage.count', { status: t(`status.${status}`), count }) }]
      : []
  })
  const { to, search } = cellLink(subject, grain, tally)
  return (
    <Link
      to={to}
      search={({ unit = '', lang = '', theme = '' }: Search): Search => ({
        ...writeFilters(noFilters),
        unit,
        lang,
        theme,
        ...search,
      })}
      className={styles.cell}
      data-state={state}
      preload={false}
    >
      <span className={styles.bar} aria-hidden="true">
        {parts.map(({ status, count }) => (
          <i key={status} data-status={status} style={{ flexGrow: count }} />
        ))}
      </span>
      <span className={styles.words}>
        {parts.map(({ status, text }) => (
          <span key={status} data-status={status}>
            {text}
          </span>
        ))}
      </span>
    </Link>
  )
}
