import { formatMoney } from '../../format/money.ts'
import { useMoney } from '../../format/use-money.ts'
import { useProjectName, useRegionName, useT } from '../../i18n/use-t.ts'
import styles from './evidence-drawer.module.css'
import type { Split, SplitPart } from './fund-parts.ts'

/** What a sum was added up from: its parts, with those that nobody reported among them. */
export const EvidenceSplit = ({ split: { dimension, parts } }: { split: Split }) => {
  const t = useT()
  const money = useMoney()
  const projectName = useProjectName()
  const regionName = useRegionName()
  const nameOf = ({ node }: SplitPart) =>
    ({
      project: node.project && projectName(node.project),
      region: node.region && regionName(node.region),
      year: node.year,
      source: node.source && t(`source.${node.source}`),
    })[dimension]
  const write = ({ value, status }: SplitPart) => {
    if (value === null) return t(`status.${status}`)
    const text = formatMoney(value, money.unit)
    return status === 'PARTIAL' ? t('figure.atLeast', { value: text }) : text
  }
  const known = parts.filter(({ value }) => value !== null)
  return (
    <>
      <h4 className={styles.sub}>
        {t('evidence.split', { dimension: t(`evidence.split.${dimension}`), unit: money.unitHead })}
      </h4>
      <dl className={styles.split}>
        {parts.map((part) => (
          <div key={String(nameOf(part))} data-missing={part.value === null}>
            <dt>{nameOf(part)}</dt>
            <dd>{write(part)}</dd>
          </div>
        ))}
      </dl>
      {known.length > 1 && (
        <p className={styles.text}>
          {known.map(({ value }) => formatMoney(value ?? 0, money.unit)).join(' + ')} ={' '}
          {formatMoney(
            known.reduce((sum, { value }) => sum + (value ?? 0), 0),
            money.unit,
          )}
        </p>
      )}
    </>
  )
}
