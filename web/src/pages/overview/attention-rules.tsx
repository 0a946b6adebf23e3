import { severityIcons } from '../../components/findings/severity-mark.tsx'
import { Icon } from '../../components/icon.tsx'
import { formatNumber } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './attention.module.css'
import { ruleWord } from './attention-lines.ts'
import type { AttentionRule } from './use-attention.ts'

interface Props {
  rules: readonly AttentionRule[]
  chosen: string | null
  /** A rule's word, or '' for all rules. */
  onChoose: (word: string) => void
}

/** The rules that apply, each with its count and a way to list only what falls under it; below, every rule in words. */
export const AttentionRules = ({ rules, chosen, onChoose }: Props) => {
  const t = useT()
  const applying = rules.filter(({ count }) => count > 0)
  return (
    <>
      {applying.length > 1 && (
        <fieldset className={styles.rules} aria-label={t('overview.attention.rules')} data-print="hide">
          {applying.map(({ rule, title, description, severity, count }) => (
            <button
              key={rule}
              type="button"
              className={styles.rule}
              data-severity={severity}
              aria-pressed={chosen === rule}
              title={description}
              onClick={() => onChoose(chosen === rule ? '' : ruleWord(rule))}
            >
              <Icon name={severityIcons[severity]} size={12} />
              {title} <b>{formatNumber(count)}</b>
            </button>
          ))}
        </fieldset>
      )}
      <details className={styles.words}>
        <summary>{t('overview.attention.words')}</summary>
        <ol>
          {rules.map(({ rule, title, description, count }) => (
            <li key={rule}>
              <b>{title}</b> {description} {t('overview.attention.count', { count: formatNumber(count) })}
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}
