import { Icon } from '../../components/icon.tsx'
import { useT } from '../../i18n/use-t.ts'
import styles from './allocation.module.css'
import { presetOf } from './scenario.ts'
import { mostScenarios } from './scenario-code.ts'
import { letterOf, type ScenariosState } from './use-scenarios.ts'

/** The scenarios by letter; one is on the table. */
export const ScenarioTabs = ({ state }: { state: ScenariosState }) => {
  const t = useT()
  const { scenarios, headline, at, choose, add, remove } = state
  return (
    <section className={styles.tabs} aria-label={t('allocation.plans')} data-print="hide">
      {scenarios.map((scenario, index) => {
        const letter = letterOf(index)
        return (
          <span key={letter} className={styles.tab} data-on={index === at}>
            <button type="button" aria-pressed={index === at} onClick={() => choose(index)}>
              {t('allocation.plan', { letter })}
              <small>{t(`allocation.preset.${presetOf(scenario, headline) ?? 'own'}`)}</small>
            </button>
            {scenarios.length > 1 && (
              <button
                type="button"
                aria-label={t('allocation.plan.remove', { letter })}
                onClick={() => remove(index)}
              >
                <Icon name="close" size={12} />
              </button>
            )}
          </span>
        )
      })}
      {scenarios.length < mostScenarios && (
        <button type="button" className={styles.add} onClick={add}>
          + {t('allocation.plan.add')}
        </button>
      )}
    </section>
  )
}
