import type { Pick } from '../../charts/chart.tsx'
import { transferTimelineOptions } from '../../charts/transfer-timeline.options.ts'
import { useChartTheme } from '../../charts/use-chart-theme.ts'
import { useIsNarrow } from '../../charts/use-media.ts'
import { ChartCard } from '../../components/chart-card.tsx'
import { useOpenEvidence } from '../../components/evidence/evidence-ref.ts'
import { NothingDrawn } from '../../components/nothing-drawn.tsx'
import { useFilters } from '../../filters/filters-context.ts'
import { useT } from '../../i18n/use-t.ts'
import { judgeTransfers, shownTransfers } from './transfers.ts'
import type { Transfer } from './use-funds.ts'
import { useTransferColumns } from './use-transfer-columns.tsx'
import { useTransferWords } from './use-transfer-words.ts'

/** Central money from receipt to issue, against the days that a province may take. */
export const TransfersCard = ({ transfers, projects }: { transfers: Transfer[]; projects: string[] }) => {
  const t = useT()
  const theme = useChartTheme()
  const isNarrow = useIsNarrow()
  const openEvidence = useOpenEvidence()
  const { filters } = useFilters()
  const words = useTransferWords()
  const columns = useTransferColumns()
  const shown = shownTransfers(transfers, projects, filters)
  const { count, late, slowest } = judgeTransfers(shown)
  const allowed = slowest?.daysAllowed ?? 30

  const marks = shown.map(words.mark)
  const options = transferTimelineOptions(
    {
      marks,
      line: { at: allowed, label: t('funds.transfers.allowed', { allowed }) },
      head: t('funds.transfers.when'),
      isNarrow,
    },
    theme,
  )
  const onPick = ({ dataIndex }: Pick) => {
    const transfer = shown[dataIndex]
    if (transfer) openEvidence(words.request(transfer))
  }
  const numbers = { count, late, allowed, longest: slowest?.days ?? '' }
  const title =
    count === 0
      ? t(shown.length > 0 ? 'funds.transfers.title.undated' : 'funds.transfers.title.none', {
          count: shown.length,
        })
      : t(late > 0 ? 'funds.transfers.title' : 'funds.transfers.title.good', numbers)
  const note = [t('funds.transfers.note'), filters.regions.length > 0 && t('funds.transfers.whole')]
    .filter(Boolean)
    .join(' ')
  const isCentral = filters.sources.length === 0 || filters.sources.includes('CENTRAL')
  return (
    <ChartCard
      id="transfers"
      title={title}
      subtitle={t('funds.transfers.subtitle', { allowed })}
      options={options}
      parts={parts}
      height={shown.length * 52 + 56}
      picture={
        shown.length === 0 && (
          <NothingDrawn>
            {t(isCentral ? 'funds.transfers.empty' : 'funds.transfers.empty.source')}
          </NothingDrawn>
        )
      }
      columns={columns}
      rows={shown}
      rowKey={({ id }) => id}
      note={shown.length > 0 && note}
      marks={marks.map(({ label, text, details }, dataIndex) => ({
        ...{ seriesId: 'days', dataIndex, name: label },
        text: [label, text, ...details.map((detail) => `${detail.label} ${detail.text}`)].join(
          t('list.separator'),
        ),
      }))}
      onPick={onPick}
    />
  )
}

const parts = ['custom'] as const
