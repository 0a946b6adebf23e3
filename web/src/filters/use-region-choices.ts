import { useName, useT } from '../i18n/use-t.ts'
import type { Choice } from './filter-menu.tsx'
import { useFilters } from './filters-context.ts'

/** Prefectures to choose from: those that take part first, the others after them and marked so. */
export const useRegionChoices = (): Choice<string>[] => {
  const t = useT()
  const nameOf = useName()
  const { options } = useFilters()
  const inside = new Set(options?.projects.nodes.flatMap(({ regions }) => regions.map(({ code }) => code)))
  const choices = (options?.regions ?? []).map((region) => ({
    value: region.code,
    label: nameOf(region),
    hint: inside.has(region.code) ? undefined : t('filter.outside'),
  }))
  return choices.toSorted((a, b) => Number(a.hint !== undefined) - Number(b.hint !== undefined))
}
