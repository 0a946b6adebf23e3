import { ChartCard } from '../../components/chart-card.tsx'
import { formatYears } from '../../format/date.ts'
import type { IndicatorSumsFragment, ResultFaceFragment } from '../../generated/graphql.ts'
import { useName, useProjectName, useT } from '../../i18n/use-t.ts'
import { groupResults } from './group-results.ts'
import styles from './indicators.module.css'
import { isChoiceNarrowed } from './page-filters.ts'
import { ResultTable } from './result-table.tsx'
import { useResultNames } from './result-words.ts'
import { resultColumns } from './results-csv.ts'
import { sortResults } from './sort-results.ts'
import { useUnit } from './units.ts'
import { useChoice } from './use-indicators.ts'

interface Props {
  sums: IndicatorSumsFragment
  level1Sums: IndicatorSumsFragment[]
  level2Sums: IndicatorSumsFragment[]
  rows: ResultFaceFragment[]
  onOpen: (indicator: string) => void
}

/** One project's indicators: its finding in the title, its rows by level or in the chosen order. */
export const ProjectCard = ({ sums, level1Sums, level2Sums, rows, onOpen }: Props) => {
  const t = useT()
  const projectName = useProjectName()
  const names = useResultNames()
  const nameOf = useName()
  const unit = useUnit()
  const { choice, setChoice } = useChoice()
  if (!sums.project || rows.length === 0) return null
  const sorted = sortResults(rows, choice.sort, names.indicator)
  const isSilent = rows.every(({ actual }) => !actual)
  const title = t(titleKey(sums, isSilent, isChoiceNarrowed(choice)), {
    project: projectName(sums.project),
    count: isAllMet(sums) ? sums.metCount : sums.indicatorCount,
    met: sums.metCount,
    unmet: sums.unmetCount,
  })
  const columns = resultColumns(t, {
    indicator: names.indicator,
    project: names.project,
    region: ({ region }) => nameOf(region),
    unit,
  })
  const places = [...new Set(rows.map(names.place))]
  const periods = rows.map(({ period }) => period)
  const span = formatYears(
    Math.min(...periods.map(({ from }) => from)),
    Math.max(...periods.map(({ to }) => to)),
  )
  const [place] = places.length === 1 ? places : [span]
  return (
    <ChartCard
      id={`indicators-${sums.project.id}`}
      title={title}
      subtitle={t('indicators.card.subtitle', { place: place ?? span })}
      period={null}
      picture={
        <>
          {isSilent && <p className={styles.silent}>{t('indicators.card.silent')}</p>}
          <ResultTable
            caption={title}
            content={
              choice.sort === 'tree'
                ? { tree: groupResults(sorted, level1Sums, level2Sums) }
                : { list: sorted }
            }
            hasPlaces={places.length > 1}
            project={sums.project.id}
            sort={choice.sort}
            onSort={(sort) => setChoice({ sort })}
            onOpen={onOpen}
          />
        </>
      }
      columns={columns}
      rows={sorted}
      rowKey={({ id }) => id}
    />
  )
}

const isAllMet = ({ metCount, unmetCount }: IndicatorSumsFragment) => metCount > 0 && unmetCount === 0

const titleKey = (sums: IndicatorSumsFragment, isSilent: boolean, isNarrowed: boolean) => {
  if (isNarrowed) return 'indicators.card.title.some'
  if (isSilent) return 'indicators.card.title.silent'
  return isAllMet(sums) ? 'indicators.card.title.all' : 'indicators.card.title'
}
