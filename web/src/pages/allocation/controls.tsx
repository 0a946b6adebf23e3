import { Segmented } from '../../components/segmented.tsx'
import { useT } from '../../i18n/use-t.ts'
import { Bounds } from './bounds.tsx'
import styles from './controls.module.css'
import { factorColor } from './factor-color.ts'
import { FactorRow } from './factor-row.tsx'
import { PoolField } from './pool-field.tsx'
import {
  offeredFactors,
  type Preset,
  presetNames,
  presetOf,
  presetsOf,
  withFactor,
  withTarget,
} from './scenario.ts'
import { useBaselineNote } from './use-baseline-note.ts'
import { useTargets } from './use-factor-name.ts'
import type { ScenariosState } from './use-scenarios.ts'

/** As many as the API takes. */
const mostFactors = 12

/** What the scenario on the table rests on: pool, presets, factors, bounds. */
export const Controls = ({ state }: { state: ScenariosState }) => {
  const t = useT()
  const note = useBaselineNote()
  const targets = useTargets()
  const { scenario, headline, pool, at, change, setPool } = state
  const presets = presetsOf(headline)
  const offered = offeredFactors(scenario, headline)
  const used = offered.filter(({ weight }) => weight > 0)
  const total = used.reduce((sum, { weight }) => sum + weight, 0)
  const taken = offered.flatMap(({ indicator }) => indicator ?? [])
  const spare = offered.length < mostFactors ? targets?.find(({ id }) => !taken.includes(id)) : undefined
  const preset = presetOf(scenario, headline)
  return (
    <section className={styles.controls} aria-label={t('allocation.inputs')} data-print="hide">
      <h2 className="sr-only">{t('allocation.inputs')}</h2>
      <PoolField pool={pool} onChange={setPool} />
      <p className={styles.hint}>{note}</p>
      <div className={styles.group}>
        <h3>{t('allocation.presets')}</h3>
        <div className={styles.presets}>
          <Segmented<Preset | 'own'>
            label={t('allocation.presets')}
            value={preset ?? 'own'}
            options={presetNames
              .filter((value) => presets[value])
              .map((value) => ({ value, label: t(`allocation.preset.${value}`) }))}
            onChange={(name) => {
              const factors = name === 'own' ? undefined : presets[name]
              if (factors) change((own) => ({ ...own, factors }))
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
              taken={taken}
              onChange={(edit) => change((own) => withFactor(own, factor, edit, headline))}
            />
          ))}
        </ul>
        {spare && (
          <button
            type="button"
            className={styles.add}
            onClick={() => change((own) => withTarget(own, spare.id))}
          >
            + {t('allocation.factor.add')}
          </button>
        )}
      </div>
      <Bounds scenario={scenario} onChange={(edit) => change((own) => ({ ...own, ...edit }))} />
    </section>
  )
}
