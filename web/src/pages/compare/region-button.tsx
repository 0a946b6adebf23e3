import { useRegionName, useT } from '../../i18n/use-t.ts'
import styles from './compare-table.module.css'
import type { ComparedRegion } from './comparison.ts'
import type { ChoiceState } from './use-choice.ts'

interface Props {
  region: ComparedRegion['region']
  state: ChoiceState
}

/** A region's name; a click makes it stand out, another takes that back. */
export const RegionButton = ({ region, state: { choice, setChoice } }: Props) => {
  const t = useT()
  const name = useRegionName()(region)
  const isFocused = region.code === choice.focus
  return (
    <button
      type="button"
      className={styles.region}
      aria-pressed={isFocused}
      title={t(isFocused ? 'compare.focus.off' : 'compare.focus.on', { region: name })}
      onClick={() => setChoice(isFocused ? { focus: '', peers: null } : { focus: region.code })}
    >
      {name}
    </button>
  )
}
