import { useName, useT } from '../i18n/use-t.ts'
import type { Choice } from './filter-menu.tsx'
import { regionOptions } from './filter-options.ts'
import { useFilters } from './filters-context.ts'

/** Regions to choose from, those outside of every chosen project marked so. */
export const useRegionChoices = (): Choice<string>[] => {
  const t = useT()
  const nameOf = useName()
  const { options } = useFilters()
  return regionOptions(options).map((region) => ({
    value: region.code,
    label: nameOf(region),
    hint: region.inside ? undefined : t('filter.outside'),
    count: region.inside ? region.count : undefined,
  }))
}
