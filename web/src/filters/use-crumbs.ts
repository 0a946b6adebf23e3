import type { Crumb } from '../components/crumbs.tsx'
import { useName, useProjectName, useRegionName, useT } from '../i18n/use-t.ts'
import { regionOptions } from './filter-options.ts'
import { type Filters, writeFilters } from './filters.ts'
import { useFilters } from './filters-context.ts'
import type { Search } from './search.ts'

/** What a page has opened inside the filters, such as an indicator, and the key of the link that holds it. */
export interface Leaf {
  label: string
  param: string
}

/** From the programme to its project, prefecture and what the page has opened: as deep as the reader has gone. */
export const useCrumbs = (leaf?: Leaf | null): Crumb[] => {
  const t = useT()
  const nameOf = useName()
  const projectName = useProjectName()
  const regionName = useRegionName()
  const { filters, options } = useFilters()
  const { programmes, projects, regions } = filters
  const several = (
    list: readonly unknown[],
    one: string | undefined,
    key: 'crumbs.projects' | 'crumbs.regions',
  ) => (list.length === 0 ? null : list.length === 1 && one ? one : t(key, { count: list.length }))

  const real = options?.programmes.filter(({ simulated }) => !simulated) ?? []
  const meant = programmes.length > 0 ? options?.programmes.filter(({ id }) => programmes.includes(id)) : real
  const [programme, ...others] = meant ?? []
  const root = programme && others.length === 0 ? nameOf(programme) : t('crumbs.all')
  const project = options?.projects.find(({ id }) => id === projects[0])
  const region = regionOptions(options).find(({ code }) => code === regions[0])
  const steps: { label: string | null; keep: Partial<Filters> }[] = [
    { label: root, keep: { projects: [], regions: [] } },
    { label: several(projects, project && projectName(project), 'crumbs.projects'), keep: { regions: [] } },
    { label: several(regions, region && regionName(region), 'crumbs.regions'), keep: {} },
    { label: leaf?.label ?? null, keep: {} },
  ]
  const shown = steps.filter((step): step is { label: string; keep: Partial<Filters> } => step.label !== null)
  return shown.map(({ label, keep }, nth) => {
    if (nth === shown.length - 1) return { label }
    const search = (before: Search): Search => ({
      ...before,
      ...writeFilters({ ...filters, ...keep }),
      ...(leaf && { [leaf.param]: '' }),
    })
    return { label, link: { to: '.', search } }
  })
}
