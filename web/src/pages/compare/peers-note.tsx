import { describeError } from '../../app/describe-error.ts'
import { regionOptions } from '../../filters/filter-options.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { useName, useRegionName, useT } from '../../i18n/use-t.ts'
import styles from './toolbar.module.css'
import type { ChoiceState } from './use-choice.ts'
import type { usePeers } from './use-comparison.ts'

interface Props {
  state: ChoiceState
  peers: ReturnType<typeof usePeers>
}

/** By what regions were found alike, and who could not be placed. */
export const PeersNote = ({ state: { choice }, peers }: Props) => {
  const t = useT()
  const nameOf = useName()
  const regionName = useRegionName()
  const { options } = useFilters()
  const region = regionOptions(options).find(({ code }) => code === choice.focus)
  if (choice.peers === null || !region) return null
  if (peers.error) {
    const { message, code } = describeError(peers.error)
    const reason =
      code === 'FACTOR_NOT_REPORTED'
        ? t('compare.peers.lacking', { region: regionName(region) })
        : (message ?? code)
    return <p className={styles.note}>{t('compare.peers.failed', { reason })}</p>
  }
  const note = t('compare.peers.note', {
    region: regionName(region),
    count: peers.distances.size - 1,
    indicator: peers.indicator ? nameOf(peers.indicator) : '',
  })
  const names = peers.unplaced.map(regionName).join(t('list.separator'))
  return (
    <p className={styles.note}>
      {note} {names && t('compare.peers.unplaced', { names })}
    </p>
  )
}
