import { PrintChoices } from '../../components/print-choices.tsx'
import { regionOptions } from '../../filters/filter-options.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { formatYears } from '../../format/date.ts'
import { useName, useProjectName, useT } from '../../i18n/use-t.ts'
import type { ChoiceState } from './use-choice.ts'
import { useMetricWords } from './use-metric-words.ts'

/** The page's choices as they stand on paper. */
export const PrintedChoice = ({ state: { choice, indicators } }: { state: ChoiceState }) => {
  const t = useT()
  const nameOf = useName()
  const projectName = useProjectName()
  const words = useMetricWords(indicators)
  const { filters, options } = useFilters()
  const list = (names: readonly string[]) => names.join(t('list.separator')) || t('filter.all')
  const nameOfRegion = new Map(regionOptions(options).map((region) => [region.code, nameOf(region)]))
  const region = (code: string) => nameOfRegion.get(code) ?? code
  const projects = (options?.projects ?? []).filter(({ id }) => filters.projects.includes(id))
  const { years } = filters
  return (
    <PrintChoices
      choices={[
        { label: t('compare.regions'), text: list(choice.regions.map(region)) },
        { label: t('compare.metrics'), text: list(choice.metrics.map(words.label)) },
        { label: t('filter.project'), text: list(projects.map(projectName)) },
        { label: t('filter.years'), text: years ? formatYears(years.from, years.to) : t('filter.all') },
        { label: t('compare.view'), text: t(`compare.view.${choice.view}`) },
        { label: t('compare.focus'), text: choice.focus ? region(choice.focus) : t('compare.focus.none') },
        {
          label: t('compare.peers'),
          text:
            choice.peers === null
              ? t('compare.peers.all')
              : t('compare.peers.near', { count: String(choice.peers) }),
        },
        { label: t('filter.unit'), text: t(`unit.${filters.unit}`) },
      ]}
    />
  )
}
