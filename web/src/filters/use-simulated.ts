import { useName, useT } from '../i18n/use-t.ts'
import { useFilters } from './filters-context.ts'
import { simulatedUnder } from './simulated.ts'

/** Names of the made-up programmes behind the figures of the page; null where all is real. */
export const useSimulated = (): string | null => {
  const { filters, options } = useFilters()
  const wordsOf = useProgrammeNames()
  return wordsOf(options ? simulatedUnder(filters, options) : [])
}

/** Programmes in words, an unknown one by its id; null for none. */
export const useProgrammeNames = () => {
  const t = useT()
  const nameOf = useName()
  const { options } = useFilters()
  return (ids: readonly string[]): string | null => {
    const names = ids.map((id) => {
      const programme = options?.programmes.find((one) => one.id === id)
      return programme ? nameOf(programme) : id
    })
    return names.length === 0 ? null : names.join(t('list.separator'))
  }
}
