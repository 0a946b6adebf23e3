import { PrintChoices } from '../../components/print-choices.tsx'
import { useT } from '../../i18n/use-t.ts'
import { presetOf, type Scenario } from './scenario.ts'
import { useFactorName } from './use-factor-name.ts'
import { letterOf, type ScenariosState } from './use-scenarios.ts'

/** Pool, factors, weights and bounds of every scenario as they stand on paper. */
export const PrintedScenarios = ({ state: { pool, scenarios, headline } }: { state: ScenariosState }) => {
  const t = useT()
  const factorName = useFactorName()
  const percent = (label: string, value: number) => `${label} ${value}%`
  const rules = (scenario: Scenario): string =>
    [
      ...scenario.factors.map(
        (factor) =>
          `${t('allocation.weight', { name: factorName(factor) })} ${factor.weight}${
            factor.inverse ? ` ${t('allocation.factor.inverse')}` : ''
          }`,
      ),
      percent(t('allocation.equal'), scenario.equal),
      scenario.floor !== null && percent(t('allocation.floor'), scenario.floor),
      scenario.cap !== null && percent(t('allocation.cap'), scenario.cap),
      scenario.hold && t('allocation.hold'),
      `${t('allocation.baseline')} ${t(`allocation.baseline.${scenario.baseline}`)}`,
      `${t('allocation.missing')} ${t(`allocation.missing.${scenario.missing}`)}`,
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <PrintChoices
      choices={[
        { label: t('allocation.pool'), text: t(`amount.${pool.unit}`, { amount: pool.amount }) },
        ...scenarios.map((scenario, at) => ({
          label: `${t('allocation.plan', { letter: letterOf(at) })} · ${t(`allocation.preset.${presetOf(scenario, headline) ?? 'own'}`)}`,
          text: rules(scenario),
        })),
      ]}
    />
  )
}
