import { useMemo } from 'react'
import { Figure } from '../../components/figure.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import type { Column } from '../../components/table-column.ts'
import { formatNumber, formatRate } from '../../format/number.ts'
import type { ResultFaceFragment } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './long-list.module.css'
import { actualText, targetText, useResultNames } from './result-words.ts'
import { useShownFilter } from './use-indicators.ts'

type Row = ResultFaceFragment

/** The columns of a long list: one result a line; its figures open their evidence, its name the indicator. */
export const useLongColumns = (onOpen: (indicator: string) => void): Column<Row>[] => {
  const t = useT()
  const names = useResultNames()
  const where = useShownFilter()
  return useMemo(() => {
    const figure = (row: Row, of: 'TARGET' | 'ACTUAL', label: string, value: string | null) => (
      <Figure
        label={names.label(row, label)}
        value={value}
        status={of === 'TARGET' ? row.targetEvidence.status : row.actualEvidence.status}
        unit={row.indicator.unit ?? ''}
        unitHidden
        evidence={{ of: 'result', figure: of, id: row.id, where }}
        compact
      />
    )
    const [target, actual] = [t('indicators.col.target'), t('indicators.col.actual')]
    const missing = t('figure.missing')
    const column = (
      key: string,
      header: string,
      value: Column<Row>['value'],
      more?: Partial<Column<Row>>,
    ) => ({
      key,
      header,
      value,
      sortable: false,
      ...more,
    })
    return [
      column('project', t('filter.project'), names.project),
      column('indicator', t('indicators.col.name'), names.indicator, {
        cell: (row) => (
          <button type="button" className={styles.name} onClick={() => onOpen(row.indicator.id)}>
            {names.indicator(row)}
          </button>
        ),
      }),
      column('place', t('indicators.long.place'), names.place),
      column('target', target, (row) => row.target?.value ?? null, {
        term: 'term.target',
        align: 'end',
        cell: (row) => figure(row, 'TARGET', target, row.target ? targetText(row.target) : null),
      }),
      column('actual', actual, (row) => row.actual?.value ?? null, {
        term: 'term.actual',
        align: 'end',
        cell: (row) => figure(row, 'ACTUAL', actual, row.actual ? actualText(row.actual) : null),
      }),
      column(
        'completion',
        t('indicators.col.completion'),
        ({ completionRate }) => (typeof completionRate === 'number' ? formatRate(completionRate) : missing),
        { term: 'term.completionRate', align: 'end' },
      ),
      column('status', t('indicators.col.status'), ({ status }) => t(`result.${status}`), {
        term: 'term.met',
        cell: ({ status }) => <StatusMark status={status} />,
      }),
      column(
        'score',
        t('indicators.col.score'),
        ({ score, weight }) =>
          typeof score === 'number' ? `${formatNumber(score)} / ${formatNumber(weight ?? 0)}` : missing,
        { term: 'term.score', align: 'end' },
      ),
    ]
  }, [t, names, where, onOpen])
}
