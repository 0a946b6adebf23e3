import { ChartCard } from '../../components/chart-card.tsx'
import { Figure } from '../../components/figure.tsx'
import type { Column } from '../../components/table-column.ts'
import { sourceTerms } from '../../components/term-of.ts'
import { useMoney } from '../../format/use-money.ts'
import type { FundingSource } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import type { Money } from './use-profile.ts'
import { useProfileTitles } from './use-profile-titles.ts'

interface YearRow {
  year: number
  cells: readonly Money[]
}

/** The budget of each year, by the sources that are reported by year. */
export const YearsCard = ({ project, rows }: { project: string; rows: readonly Money[] }) => {
  const t = useT()
  const money = useMoney()
  const years: YearRow[] = [...new Set(rows.flatMap(({ year }) => year ?? []))]
    .toSorted()
    .map((year) => ({ year, cells: rows.filter((row) => row.year === year) }))
  const budget = (source: Extract<FundingSource, 'CENTRAL' | 'PROVINCIAL'>): Column<YearRow> => {
    const of = ({ cells }: YearRow) => cells.find((cell) => cell.source === source)
    return {
      key: source,
      header: `${t(`source.${source}`)} (${money.unitHead})`,
      term: sourceTerms[source],
      align: 'end',
      value: (row) => money.value(of(row)?.budget),
      state: (row) => of(row)?.budgetEvidence.status ?? 'NOT_REPORTED',
      cell: (row) => (
        <Figure
          label={`${row.year} · ${t(`source.${source}`)} · ${t('measure.BUDGET')}`}
          value={money.text(of(row)?.budget)}
          status={of(row)?.budgetEvidence.status ?? 'NOT_REPORTED'}
          exact={money.exact(of(row)?.budget)}
          evidence={{
            of: 'fund',
            measure: 'BUDGET',
            where: { projects: [project] },
            at: { project, year: row.year, source },
          }}
        />
      ),
    }
  }
  const columns: Column<YearRow>[] = [
    { key: 'year', header: t('profile.year'), value: ({ year }) => year },
    budget('CENTRAL'),
    budget('PROVINCIAL'),
  ]
  return (
    <ChartCard
      id={`${project}-years`}
      title={useProfileTitles().ofYears(rows)}
      subtitle={t('profile.years.subtitle')}
      span={6}
      columns={columns}
      rows={years}
      rowKey={({ year }) => `${year}`}
    />
  )
}
