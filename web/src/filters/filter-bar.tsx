import { CopyLink } from '../components/copy-link.tsx'
import { Segmented } from '../components/segmented.tsx'
import { sourceTerms } from '../components/term-of.ts'
import { formatYears } from '../format/date.ts'
import { units } from '../format/money.ts'
import type { FundingSource } from '../generated/graphql.ts'
import { useName, useProjectName, useT } from '../i18n/use-t.ts'
import styles from './filter-bar.module.css'
import { FilterChips } from './filter-chips.tsx'
import { FilterMenu } from './filter-menu.tsx'
import { FilterPrint } from './filter-print.tsx'
import { useFilters } from './filters-context.ts'
import { useRegionChoices } from './use-region-choices.ts'
import { YearsMenu } from './years-menu.tsx'

const sources: FundingSource[] = ['CENTRAL', 'LOCAL', 'PROVINCIAL', 'SUBPROVINCIAL', 'OTHER']

/** One bar on every page: what, where, when, whose money, and in which unit. Its state is the link. */
export const FilterBar = () => {
  const t = useT()
  const nameOf = useName()
  const projectName = useProjectName()
  const { filters, options, setFilters } = useFilters()
  const regions = useRegionChoices()
  const programmes =
    options?.programmes.map(({ count, ...item }) => ({
      value: item.id,
      label: nameOf(item),
      hint: item.simulated ? t('filter.simulated') : undefined,
      count,
    })) ?? []
  const projects =
    options?.projects.map(({ count, ...item }) => ({
      value: item.id,
      label: projectName(item),
      hint: formatYears(item.period.from, item.period.to),
      count,
    })) ?? []
  const countOf = new Map(options?.sources.map(({ source, count }) => [source, count]))
  return (
    <section className={styles.bar} aria-label={t('filter.label')}>
      <div className={styles.row} data-row="choices" data-print="hide">
        <FilterMenu field="programme" choices={programmes} />
        <FilterMenu field="project" choices={projects} />
        <FilterMenu field="region" choices={regions} />
        <YearsMenu />
        <FilterMenu
          field="source"
          choices={sources.map((value) => ({
            value,
            label: t(`source.${value}`),
            term: sourceTerms[value],
            count: countOf.get(value),
          }))}
        />
        <span className={styles.gap} />
        <CopyLink />
        <Segmented
          label={t('filter.unit')}
          value={filters.unit}
          options={units.map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))}
          onChange={(unit) => setFilters({ unit })}
        />
      </div>
      <FilterChips />
      <FilterPrint />
    </section>
  )
}
