import type { ReactNode } from 'react'
import { PickButton } from '../components/pick-button.tsx'
import type { Filters } from './filters.ts'
import { useFilters } from './filters-context.ts'

/** A name that filters every page by what it names, and takes the choice back when it is clicked again. */
export const PickName = ({ change, children }: { change: Partial<Filters>; children: ReactNode }) => {
  const { pick, isPicked } = useFilters()
  return (
    <PickButton picked={isPicked(change)} onPick={() => pick(change)}>
      {children}
    </PickButton>
  )
}
