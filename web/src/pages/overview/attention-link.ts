import { carried } from '../../app/navigation.ts'
import { type Filters, writeFilters } from '../../filters/filters.ts'
import type { Search } from '../../filters/search.ts'
import type { AttentionItem } from './use-attention.ts'

export interface AttentionLink {
  to: '/funds' | '/indicators' | '/checks'
  search: (before: Search) => Search
}

/** The page that shows exactly this: its project, source and place chosen, its drawer open. */
export const attentionLink = (item: AttentionItem, filters: Filters): AttentionLink => {
  const { project, region, source, indicator, transfer, finding } = item
  // A finding and an indicator stand at the project's own region, which the filter need not name.
  const regions = region?.level === 'PREFECTURE' || region?.level === 'COUNTY' ? [region.code] : []
  const only: Filters = { ...filters, projects: project ? [project.id] : [], regions }
  const link = (to: AttentionLink['to'], choice: Filters, own: Search): AttentionLink => ({
    to,
    search: (before) => ({ ...carried(before), ...writeFilters(choice), ...own }),
  })
  if (finding) return link('/checks', { ...only, regions: [] }, { finding })
  if (indicator) return link('/indicators', only, { indicator: indicator.id })
  if (transfer)
    return link('/funds', { ...only, regions: [], sources: ['CENTRAL'] }, { open: `transfer~${transfer}` })
  return link(
    '/funds',
    { ...only, sources: source ? [source] : [] },
    { open: `rate~${project?.id ?? ''}~${source?.toLowerCase() ?? 'total'}` },
  )
}
