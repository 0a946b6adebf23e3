import { SearchBox } from '../../components/search-box.tsx'
import { useT } from '../../i18n/use-t.ts'
import { useChoice } from './use-indicators.ts'

/** Searches names, aliases and ids in the API. */
export const IndicatorSearch = () => {
  const t = useT()
  const { choice, setChoice } = useChoice()
  return (
    <SearchBox
      label={t('indicators.search')}
      value={choice.search}
      onSearch={(search) => setChoice({ search })}
    />
  )
}
