import { MenuFrame } from '../../filters/filter-menu.tsx'
import { useT } from '../../i18n/use-t.ts'
import { mostMetrics } from './choice.ts'
import { defaultMetrics, plainNames, preferredIndicator, readMetric } from './metrics.ts'
import styles from './toolbar.module.css'
import type { ChoiceState } from './use-choice.ts'
import { useMetricWords } from './use-metric-words.ts'

const results = ['execution-rate', 'completion', 'met-share', 'score']

/** The metrics to compare by, in the order in which they were ticked; those that nobody reported are offered to say so. */
export const MetricMenu = ({ state: { choice, indicators, setChoice } }: { state: ChoiceState }) => {
  const t = useT()
  const words = useMetricWords(indicators)
  const ids = indicators.map(({ id }) => id)
  const chosen = choice.metrics.map(({ code }) => code)
  const preferred = preferredIndicator(ids)
  const groups = [
    { title: t('compare.metrics.money'), codes: plainNames.filter((name) => !results.includes(name)) },
    { title: t('compare.metrics.results'), codes: plainNames.filter((name) => results.includes(name)) },
    { title: t('compare.metrics.unit'), codes: preferred ? [`unit-budget.${preferred}`] : [] },
    { title: t('compare.metrics.target'), codes: ids.map((id) => `target.${id}`), ofTarget: true },
  ]
  const choose = (codes: readonly string[]) =>
    setChoice({ metrics: codes.flatMap((code) => readMetric(code, ids) ?? []) })
  const toggle = (code: string) =>
    choose(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code])
  const isDefault = chosen.join() === defaultMetrics(ids).join()
  return (
    <MenuFrame
      label={t('compare.metrics')}
      summary={t('filter.count', { count: chosen.length })}
      active={!isDefault}
    >
      <div className={styles.metrics}>
        {groups.map(({ title, codes, ofTarget = false }) => (
          <fieldset key={title} className={styles.group}>
            <legend>{title}</legend>
            {codes.map((code) => {
              const metric = readMetric(code, ids)
              const isChosen = chosen.includes(code)
              return (
                metric && (
                  <label key={code} className={styles.option}>
                    <input
                      type="checkbox"
                      checked={isChosen}
                      disabled={
                        (isChosen && chosen.length === 1) || (!isChosen && chosen.length >= mostMetrics)
                      }
                      onChange={() => toggle(code)}
                    />
                    {ofTarget ? words.indicator(metric) : words.label(metric)}
                  </label>
                )
              )
            })}
          </fieldset>
        ))}
      </div>
      <p className={styles.help}>
        {t('compare.metrics.most')}
        {!isDefault && (
          <button type="button" onClick={() => choose(defaultMetrics(ids))}>
            {t('compare.metrics.reset')}
          </button>
        )}
      </p>
    </MenuFrame>
  )
}
