import { Figure } from '../../components/figure.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { formatNumber, formatRate } from '../../format/number.ts'
import type { ResultFaceFragment } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { actualText, targetText, useResultNames } from './result-words.ts'
import { useShownFilter } from './use-indicators.ts'

interface Props {
  row: ResultFaceFragment
  /** Its place in the whole list, for assistive tools. */
  index: number
  onOpen: (indicator: string) => void
}

/** One result of a long list on one line; its figures open their evidence, its name the indicator. */
export const LongRow = ({ row, index, onOpen }: Props) => {
  const t = useT()
  const names = useResultNames()
  const where = useShownFilter()
  const { indicator, completionRate, score, weight, status } = row
  const figure = (of: 'TARGET' | 'ACTUAL', label: string, value: string | null) => (
    <Figure
      label={names.label(row, label)}
      value={value}
      status={of === 'TARGET' ? row.targetEvidence.status : row.actualEvidence.status}
      unit={indicator.unit ?? ''}
      unitHidden
      evidence={{ of: 'result', figure: of, id: row.id, where }}
      compact
    />
  )
  return (
    <tr data-row aria-rowindex={index}>
      <td>{names.project(row)}</td>
      <td>
        <button type="button" onClick={() => onOpen(indicator.id)}>
          {names.indicator(row)}
        </button>
      </td>
      <td>{names.place(row)}</td>
      <td data-align="end">
        {figure('TARGET', t('indicators.col.target'), row.target ? targetText(row.target) : null)}
      </td>
      <td data-align="end">
        {figure('ACTUAL', t('indicators.col.actual'), row.actual ? actualText(row.actual) : null)}
      </td>
      <td data-align="end">
        {typeof completionRate === 'number' ? formatRate(completionRate) : t('figure.missing')}
      </td>
      <td>
        <StatusMark status={status} />
      </td>
      <td data-align="end">
        {typeof score === 'number'
          ? `${formatNumber(score)} / ${formatNumber(weight ?? 0)}`
          : t('figure.missing')}
      </td>
    </tr>
  )
}
