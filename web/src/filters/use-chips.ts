import { formatYears } from '../format/date.ts'
import { useName, useProjectName, useT } from '../i18n/use-t.ts'
import { regionOptions } from './filter-options.ts'
import type { Filters } from './filters.ts'
import { useFilters } from './filters-context.ts'

export interface Chip {
  key: string
  label: string
  /** The filters that remain when this one is taken back. */
  without: Partial<Filters>
}

/** Every choice that is on, in words. */
export const useChips = (): Chip[] => {
  const t = useT()
  const nameOf = useName()
  const projectName = useProjectName()
  const { filters, options } = useFilters()
  const { programmes, projects, regions, sources, years } = filters
  const programmeOf = new Map(options?.programmes.map((item) => [item.id, nameOf(item)]))
  const projectOf = new Map(options?.projects.map((item) => [item.id, projectName(item)]))
  const regionOf = new Map(regionOptions(options).map((item) => [item.code, nameOf(item)]))
  const chips = <T extends string>(
    list: T[],
    label: (code: T) => string | undefined,
    rest: (list: T[]) => Partial<Filters>,
  ) =>
    list.map((code) => ({
      key: code,
      label: label(code) ?? code,
      without: rest(list.filter((other) => other !== code)),
    }))
  return [
    ...chips(
      programmes,
      (id) => programmeOf.get(id),
      (list) => ({ programmes: list }),
    ),
    ...chips(
      projects,
      (id) => projectOf.get(id),
      (list) => ({ projects: list }),
    ),
    ...chips(
      regions,
      (code) => regionOf.get(code),
      (list) => ({ regions: list }),
    ),
    ...(years ? [{ key: 'years', label: formatYears(years.from, years.to), without: { years: null } }] : []),
    ...chips(
      sources,
      (source) => t(`source.${source}`),
      (list) => ({ sources: list }),
    ),
  ]
}
