import type { FundingSource } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import type { Flow } from './flow.ts'
import type { Share } from './use-funds.ts'

interface Props {
  flow: Flow
  /** Sources of the filter bar; none means all. */
  chosen: readonly FundingSource[]
  place: (share: Share) => string
}

/** What is not in the picture, and what its signs mean. */
export const FlowNote = ({ flow: { links, silent, unreported }, chosen, place }: Props) => {
  const t = useT()
  const missing = [...silent, ...unreported]
  const leavesOut = chosen.length === 0 || chosen.includes('LOCAL')
  const lines = [
    leavesOut && t('funds.flow.note'),
    links.some(({ kind }) => kind === 'unallocated') && t('funds.flow.note.unallocated'),
    links.some(({ kind }) => kind === 'atLeast') && t('funds.flow.note.atLeast'),
    missing.length > 0 && t('funds.flow.note.silent', { list: missing.map(place).join(t('list.separator')) }),
  ]
  return <>{lines.filter(Boolean).join(' ')}</>
}
