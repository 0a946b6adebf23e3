import { useT } from '../../i18n/use-t.ts'
import { useUnitName } from '../../i18n/use-unit-name.ts'
import { zh } from '../../i18n/zh.ts'
import { unitOf } from './finding-words.ts'
import styles from './stated-figure.module.css'

/** How a report writes that a bound is not reached itself. */
const printedAbove = zh['checks.printed.above']

/** A figure exactly as it is printed; what is printed in Chinese with it is explained beside it to who reads English. */
export const StatedFigure = ({ children: stated }: { children: string }) => {
  const t = useT()
  const unitName = useUnitName()
  const unit = unitOf(stated)
  const words = [
    ...(stated.startsWith(printedAbove) ? [[printedAbove, t('checks.printed.above')] as const] : []),
    [unit, unitName(unit)] as const,
  ]
  const explained = words.flatMap(([printed, said]) => (said === printed ? [] : `${printed} = ${said}`))
  return (
    <>
      <span lang="zh-CN">{stated}</span>
      {explained.length > 0 && <small className={styles.explained}> {explained.join('; ')}</small>}
    </>
  )
}
