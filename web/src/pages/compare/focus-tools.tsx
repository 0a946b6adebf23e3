import { Segmented } from '../../components/segmented.tsx'
import { regionOptions } from '../../filters/filter-options.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { useRegionName, useT } from '../../i18n/use-t.ts'
import { peerCounts } from './choice.ts'
import { Select } from './select.tsx'
import type { ChoiceState } from './use-choice.ts'

/** The region that stands out, and whether it is held against all or against those most like it. */
export const FocusTools = ({ state: { choice, setChoice } }: { state: ChoiceState }) => {
  const t = useT()
  const regionName = useRegionName()
  const { options } = useFilters()
  const offered = regionOptions(options).filter(({ code, inside }) =>
    choice.regions.length > 0 ? choice.regions.includes(code) : inside,
  )
  return (
    <>
      <Select
        label={t('compare.focus')}
        value={choice.focus}
        options={[
          { value: '', label: t('compare.focus.none') },
          ...offered.map((region) => ({ value: region.code, label: regionName(region) })),
        ]}
        onChange={(focus) => setChoice({ focus, ...(focus === '' && { peers: null }) })}
      />
      {choice.focus !== '' && (
        <Segmented
          label={t('compare.peers')}
          value={String(choice.peers ?? '')}
          options={[
            { value: '', label: t('compare.peers.all') },
            ...peerCounts.map((count) => ({
              value: String(count),
              label: t('compare.peers.near', { count }),
            })),
          ]}
          onChange={(text) =>
            setChoice({ peers: peerCounts.find((count) => String(count) === text) ?? null })
          }
        />
      )}
    </>
  )
}
