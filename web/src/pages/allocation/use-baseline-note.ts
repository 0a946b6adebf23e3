import { useFilters } from '../../filters/filters-context.ts'
import { useT } from '../../i18n/use-t.ts'

/** Which money the last split is read from: said on the screen and on paper. */
export const useBaselineNote = (): string => {
  const t = useT()
  const { sources } = useFilters().filters
  const names = sources.map((source) => t(`source.${source}`)).join(t('list.separator'))
  return names ? t('allocation.baseline.note', { sources: names }) : t('allocation.baseline.default')
}
