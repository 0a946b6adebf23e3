import { Segmented } from '../../components/segmented.tsx'
import { useFilters } from '../../filters/filters-context.ts'
import { useT } from '../../i18n/use-t.ts'
import { Bounds } from './bounds.tsx'
import styles from './controls.module.css'
import { FactorRow } from './factor-row.tsx'
import { factorColor } from './factor-color.ts'
import { PoolField } from './pool-field.tsx'
import { offeredFactors, type Preset, presetNames, presetOf, presets, withFactor } from './scenario.ts'
import type { ScenariosState } from './use-scenarios.ts'

/** What the scenario on the table rests on: pool, presets, factors, bounds. */
export const Controls = ({ state }: { state: ScenariosState }) => {
  const t = useT()
  const { filters } = useFilters()
  const { scenario, pool, at, change, setPool } = state
  const offered = offeredFactors(scenario)
  const used = offered.filter(({ weight }) => weight > 0)
  const total = used.reduce((sum, { weight }) => sum + weight, 0)
  const preset = presetOf(scenario)
  const sources = filters.sources.map((source) => t(`source.${source}`)).join(t('list.separator'))
  return (
    <section className={styles.controls} aria-label={t('allocation.inputs')} data-print="hide">
      <PoolField pool={pool} onChange={setPool} />
      <p className={styles.hint}>
        {sources ? t('allocation.baseline.note', { sources }) : t('allocation.baseline.default')}
      </p>
      <div className={styles.group}>
        <h3>{t('allocation.presets')}</h3>
        <div className={styles.presets}>
          <Segmented<Preset | 'own'>
            label={t('allocation.presets')}
            value={preset ?? 'own'}
            options={presetNames.map((value) => ({ value, label: t(`allocation.preset.${value}`) }))}
            onChange={(name) => {
              if (name !== 'own') change((own) => ({ ...own, factors: presets[name] }))
            }}
          />
        </div>
      </div>
      <div className={styles.group}>
        <h3>{t('allocation.factors')}</h3>
        <p className={styles.hint}>{t('allocation.factors.hint')}</p>
        <ul>
          {offered.map((factor, nth) => (
            <FactorRow
              // By place, so that the row outlives a change of its indicator.
              key={`${at} ${factor.kind} ${offered.slice(0, nth).filter(({ kind }) => kind === factor.kind).length}`}
              factor={factor}
              part={total > 0 ? ((1 - scenario.equal / 100) * factor.weight) / total : null}
              color={factor.weight > 0 ? factorColor(used.indexOf(factor)) : undefined}
              taken={offered.flatMap(({ indicator }) => indicator ?? [])}
              onChange={(edit) => change((own) => withFactor(own, factor, edit))}
            />
          ))}
        </ul>
      </div>
      <Bounds scenario={scenario} onChange={(edit) => change((own) => ({ ...own, ...edit }))} />
    </section>
  )
}
