import type { ReactNode } from 'react'
import { executionLine } from '../format/execution-line.ts'
import { formatRate } from '../format/number.ts'
import { useMoney } from '../format/use-money.ts'
import type { FigureStatus, FundFilter } from '../generated/graphql.ts'
import { useT } from '../i18n/use-t.ts'
import type { FundMeasure, FundPlace } from './evidence/evidence-ref.ts'
import { Figure } from './figure.tsx'
import { StatTile } from './stat-tile.tsx'
import { measureTerms } from './term-of.ts'

interface Standing {
  status: FigureStatus
}

/** Money of one group, in 万元, and how each figure stands. */
export interface Funds {
  budget?: number | null
  received?: number | null
  executed?: number | null
  executionRate?: number | null
  executionRateStatus: FigureStatus
  budgetEvidence: Standing
  receivedEvidence: Standing
  executedEvidence: Standing
}

interface Props {
  /** Undefined where no figure fits the question. */
  funds: Funds | undefined
  where: FundFilter
  at?: FundPlace
  /** What stands under an amount, and under the rate. */
  noteOf: (measure: FundMeasure, status: FigureStatus) => ReactNode
  rateNoteOf: (rate: number | null, status: FigureStatus) => ReactNode
}

/** Budget, received, executed and the execution rate against its line: a tile each, with its source. */
export const MoneyTiles = ({ funds, where, at, noteOf, rateNoteOf }: Props) => {
  const t = useT()
  const money = useMoney()
  const rate = funds?.executionRate ?? null
  const rateStatus = funds?.executionRateStatus ?? 'NOT_REPORTED'
  const amounts = [
    { measure: 'BUDGET', value: funds?.budget, standing: funds?.budgetEvidence },
    { measure: 'RECEIVED', value: funds?.received, standing: funds?.receivedEvidence },
    { measure: 'EXECUTED', value: funds?.executed, standing: funds?.executedEvidence },
  ] as const
  return (
    <>
      {amounts.map(({ measure, value, standing: { status } = { status: 'NOT_REPORTED' } }) => (
        <StatTile
          key={measure}
          label={t(`measure.${measure}`)}
          term={measureTerms[measure]}
          unit={money.unitHead}
          note={noteOf(measure, status)}
        >
          <Figure
            label={t(`measure.${measure}`)}
            value={money.text(value)}
            status={status}
            said={money.said(value)}
            compact
            exact={money.exact(value)}
            evidence={{ of: 'fund', measure, where, at }}
          />
        </StatTile>
      ))}
      <StatTile
        label={t('measure.RATE')}
        term="term.executionRate"
        share={rate}
        threshold={executionLine}
        tone={rate !== null && rate < executionLine ? 'warn' : 'plain'}
        note={rateNoteOf(rate, rateStatus)}
      >
        <Figure
          label={t('measure.RATE')}
          value={rate === null ? null : formatRate(rate)}
          status={rateStatus}
          compact
          evidence={{ of: 'fund', measure: 'RATE', where, at }}
        />
      </StatTile>
    </>
  )
}
