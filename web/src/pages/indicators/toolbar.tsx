import { ClearButton } from '../../components/clear-button.tsx'
import { Icon } from '../../components/icon.tsx'
import { IgnoredNote } from '../../components/ignored-note.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { MenuFrame } from '../../filters/filter-menu.tsx'
import type {
  IndicatorSumsFragment,
  IndicatorsQuery,
  ResultFaceFragment,
  ResultStatus,
} from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { IndicatorSearch } from './indicator-search.tsx'
import { LevelMenu } from './level-menu.tsx'
import { isChoiceNarrowed, level1Order, level2Order } from './page-filters.ts'
import { ResultsDownload } from './results-download.tsx'
import { sortOrders } from './sort-results.ts'
import styles from './toolbar.module.css'
import { useChoice } from './use-indicators.ts'

interface Props {
  /** Counts under the filter bar alone: what each status would list. */
  total: IndicatorSumsFragment | undefined
  levels: IndicatorsQuery['levels']['nodes']
  /** The listed rows, for the file. */
  rows: readonly ResultFaceFragment[]
  /** How many fit; more than `rows` where they are too many for one page. */
  count: number
}

/** The page's own filters, order and file, under the filter bar. */
export const Toolbar = ({ total, levels, rows, count }: Props) => {
  const t = useT()
  const { choice, ignored, setChoice } = useChoice()
  const counts: [ResultStatus, number][] = [
    ['MET', total?.metCount ?? 0],
    ['UNMET', total?.unmetCount ?? 0],
    ['NOT_EVALUATED', total?.notEvaluatedCount ?? 0],
    ['NOT_REPORTED', total?.notReportedCount ?? 0],
  ]
  const statuses = [
    {
      value: '' as const,
      label: t('indicators.status.count', { status: t('filter.all'), count: total?.indicatorCount ?? 0 }),
    },
    ...counts
      .filter(([status, count]) => count > 0 || choice.status === status)
      .map(([status, count]) => ({
        value: status,
        label: t('indicators.status.count', { status: t(`result.${status}`), count }),
      })),
  ]
  const level1 = level1Order.filter((level) => levels.some((group) => group.level1 === level))
  const level2 = level2Order.filter((level) =>
    levels.some(
      (group) =>
        group.level2 === level &&
        (choice.level1.length === 0 || (group.level1 && choice.level1.includes(group.level1))),
    ),
  )
  return (
    <section className={styles.bar} aria-label={t('indicators.tools')} data-print="hide">
      <div className={styles.scroll}>
        <Segmented<ResultStatus | ''>
          label={t('indicators.status')}
          value={choice.status ?? ''}
          options={statuses}
          onChange={(status) => setChoice({ status: status || null })}
        />
      </div>
      <LevelMenu
        label={t('indicators.level1')}
        choices={level1.map((value) => ({ value, label: t(`level1.${value}`) }))}
        chosen={choice.level1}
        onChange={(list) => setChoice({ level1: list })}
      />
      <LevelMenu
        label={t('indicators.level2')}
        choices={level2.map((value) => ({ value, label: t(`level2.${value}`) }))}
        chosen={choice.level2}
        onChange={(list) => setChoice({ level2: list })}
      />
      <IndicatorSearch />
      <span className={styles.gap} />
      <MenuFrame
        label={t('indicators.sort')}
        summary={t(`indicators.sort.${choice.sort}`)}
        active={choice.sort !== 'tree'}
      >
        {sortOrders.map((order) => (
          <button
            key={order}
            type="button"
            className={styles.option}
            aria-pressed={choice.sort === order}
            onClick={() => setChoice({ sort: order })}
          >
            {t(`indicators.sort.${order}`)}
            {choice.sort === order && <Icon name="check" size={14} />}
          </button>
        ))}
      </MenuFrame>
      <ResultsDownload rows={rows} total={count} />
      {(isChoiceNarrowed(choice) || ignored.length > 0) && (
        <div className={styles.notices}>
          {isChoiceNarrowed(choice) && (
            <ClearButton
              label={t('indicators.clear')}
              onClick={() => setChoice({ level1: [], level2: [], status: null, search: '' })}
            />
          )}
          {ignored.map(({ field, value }) => (
            <IgnoredNote key={`${field} ${value}`} onDrop={() => setChoice({})}>
              {t('indicators.ignored', { value, field: t(`indicators.${field}`) })}
            </IgnoredNote>
          ))}
        </div>
      )}
    </section>
  )
}
