import { useContext } from 'react'
import { LanguageContext } from '../../app/preferences.ts'
import { DataTable } from '../../components/data-table.tsx'
import { SeverityMark } from '../../components/findings/severity-mark.tsx'
import type { Column } from '../../components/table-column.ts'
import { useChangeWords } from '../../components/use-change-words.ts'
import { formatYears } from '../../format/date.ts'
import { formatNumber } from '../../format/number.ts'
import { printedText } from '../../format/printed.ts'
import type { DifferencesFragment } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './import-sheet.module.css'

type Figure = DifferencesFragment['added']['nodes'][number]

/** So many rows are shown without scrolling among them. */
const whole = 12

/** Figures that come, change and go, and findings that appear and vanish. */
export const Differences = ({ changes }: { changes: DifferencesFragment }) => {
  const t = useT()
  const kinds = ['added', 'changed', 'withdrawn'] as const
  const counts = kinds.map((kind) => t(`changes.${kind}`, { count: formatNumber(changes[kind].totalCount) }))
  const findings = (['appeared', 'vanished'] as const).map((kind) =>
    t(`changes.${kind}`, { count: formatNumber(changes[kind].totalCount) }),
  )
  return (
    <>
      <p className={styles.sums}>{[...counts, ...findings].join(t('list.separator'))}</p>
      {kinds.map((kind) => (
        <FigureTable key={kind} kind={kind} rows={changes[kind].nodes} count={changes[kind].totalCount} />
      ))}
      {(['appeared', 'vanished'] as const).map((kind) => (
        <FindingLines key={kind} kind={kind} changes={changes[kind]} />
      ))}
    </>
  )
}

interface TableProps {
  kind: 'added' | 'changed' | 'withdrawn'
  rows: readonly Figure[]
  count: number
}

const FigureTable = ({ kind, rows, count }: TableProps) => {
  const t = useT()
  const words = useChangeWords()
  if (rows.length === 0) return null
  const title = t(`changes.${kind}`, { count: formatNumber(count) })
  const whatOf = (figure: Figure) =>
    [...words.what(figure), ...(figure.kind === 'FUND' ? [] : [t(`changes.kind.${figure.kind}`)])].join(' · ')
  const columns: Column<Figure>[] = [
    { key: 'what', header: t('changes.what'), value: whatOf, wrap: true },
    {
      key: 'where',
      header: t('changes.where'),
      value: (figure) => words.region(figure) ?? words.project(figure),
    },
    { key: 'when', header: t('filter.years'), value: ({ from, to }) => formatYears(from, to) },
    {
      key: 'before',
      header: t('changes.before'),
      align: 'end',
      value: ({ before }) => before && printedText(before),
    },
    {
      key: 'after',
      header: t('changes.after'),
      align: 'end',
      value: ({ after }) => after && printedText(after),
    },
  ]
  const shown = columns.filter(
    ({ key }) => !(kind === 'added' && key === 'before') && !(kind === 'withdrawn' && key === 'after'),
  )
  return (
    <div className={styles.table}>
      <h4>{title}</h4>
      <DataTable
        caption={title}
        columns={shown}
        rows={rows}
        rowKey={(row) => `${whatOf(row)} ${row.projectName} ${row.regionName} ${row.from} ${row.to}`}
        maxHeight={rows.length > whole ? 420 : undefined}
      />
    </div>
  )
}

interface LinesProps {
  kind: 'appeared' | 'vanished'
  changes: DifferencesFragment['appeared']
}

const FindingLines = ({ kind, changes: { nodes, totalCount } }: LinesProps) => {
  const t = useT()
  const language = useContext(LanguageContext)
  if (nodes.length === 0) return null
  return (
    <div className={styles.table}>
      <h4>{t(`changes.${kind}`, { count: formatNumber(totalCount) })}</h4>
      <ul className={styles.findings}>
        {nodes.map(({ id, severity, messageZh, messageEn }) => (
          <li key={id}>
            <SeverityMark severity={severity} /> {language === 'en' ? messageEn : messageZh}
          </li>
        ))}
      </ul>
    </div>
  )
}
