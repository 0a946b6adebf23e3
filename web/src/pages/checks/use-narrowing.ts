import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { writeFilters } from '../../filters/filters.ts'
import { useChosen } from '../../filters/filters-context.ts'
import type { Search } from '../../filters/search.ts'
import { useLink } from '../../filters/use-link.ts'
import { type FindingChoice, noChoice, readChoice, writeChoice } from './finding-choice.ts'
import { isNarrowed, type Narrowing } from './narrow-findings.ts'
import type { CheckedReport } from './use-checks.ts'

/** Which findings the link asks for, and the setters of it. Of the filters that all pages share only the project counts here. */
export const useNarrowing = ({ checks, indicators }: CheckedReport) => {
  const search = useLink()
  const navigate = useNavigate()
  const { filters, ignored: ignoredFilters } = useChosen()
  const { choice, ignored } = useMemo(() => {
    const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id)
    return readChoice(search, { checks: idsOf(checks), indicators: idsOf(indicators) })
  }, [search, checks, indicators])
  const go = (change: Search) =>
    void navigate({
      to: '.',
      replace: true,
      resetScroll: false,
      search: (before: Search) => ({ ...before, ...change }),
    })
  const write = (next: FindingChoice, projects = filters.projects) =>
    go({ ...writeChoice(next), project: writeFilters({ ...filters, projects }).project })
  const chosen: Narrowing = { ...choice, projects: filters.projects }
  return {
    chosen,
    isNarrowed: isNarrowed(chosen),
    ignored: [
      ...ignored,
      ...ignoredFilters.flatMap(({ field, value }) => (field === 'project' ? [{ field, value }] : [])),
    ],
    setChoice: (change: Partial<FindingChoice>) => write({ ...choice, ...change }),
    setProjects: (projects: string[]) => write(choice, projects),
    clear: () => write(noChoice, []),
    /** Takes values that mean nothing out of the link. */
    dropIgnored: () => write(choice),
    /** Shows the findings of one check alone. */
    openCheck: (id: string) => go({ ...writeChoice({ ...noChoice, checks: [id] }), project: '', view: '' }),
  }
}
export type NarrowingState = ReturnType<typeof useNarrowing>
