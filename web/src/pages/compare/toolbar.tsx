import { CopyLink } from '../../components/copy-link.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { ChoiceMenu, FilterMenu } from '../../filters/filter-menu.tsx'
import { useChosen } from '../../filters/filters-context.ts'
import { useRegionChoices } from '../../filters/use-region-choices.ts'
import { YearsMenu } from '../../filters/years-menu.tsx'
import { formatYears } from '../../format/date.ts'
import { units } from '../../format/money.ts'
import { useProjectName, useT } from '../../i18n/use-t.ts'
import { views } from './choice.ts'
import { FocusTools } from './focus-tools.tsx'
import { MetricMenu } from './metric-menu.tsx'
import styles from './toolbar.module.css'
import type { ChoiceState } from './use-choice.ts'

/** Which regions, by what, over which projects and years, and how it is drawn. Metrics name their own source of money. */
export const Toolbar = ({ state }: { state: ChoiceState }) => {
  const t = useT()
  const projectName = useProjectName()
  const { filters, options, setFilters } = useChosen()
  const { choice, setChoice } = state
  const projects = options?.projects ?? []
  return (
    <section className={styles.bar} aria-label={t('compare.tools')} data-print="hide">
      <div className={styles.row}>
        <ChoiceMenu
          label={t('compare.regions')}
          choices={useRegionChoices()}
          chosen={choice.regions}
          onChange={(regions) => setChoice({ regions })}
        />
        <MetricMenu state={state} />
        <FilterMenu
          field="project"
          choices={projects.map((project) => ({
            value: project.id,
            label: projectName(project),
            hint: formatYears(project.period.from, project.period.to),
          }))}
        />
        <YearsMenu />
        <span className={styles.gap} />
        <CopyLink />
        <Segmented
          label={t('filter.unit')}
          value={filters.unit}
          options={units.map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))}
          onChange={(unit) => setFilters({ unit })}
        />
      </div>
      <div className={styles.row}>
        <Segmented
          label={t('compare.view')}
          value={choice.view}
          options={views.map((value) => ({ value, label: t(`compare.view.${value}`) }))}
          onChange={(view) => setChoice({ view })}
        />
        <span className={styles.gap} />
        <FocusTools state={state} />
      </div>
    </section>
  )
}
