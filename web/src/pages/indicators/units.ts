import type { Key } from '../../i18n/translate.ts'
import { useT } from '../../i18n/use-t.ts'

/** Units as documents print them, for which the dictionaries have a word. */
const known = ['公顷', '个', '处', '年', '人', '人次', '万人', '万元', '万元/公顷'] as const

export const unitKey = (unit: string): Key | null => {
  const found = known.find((one) => one === unit)
  return found ? `indicators.unit.${found}` : null
}

/** A unit in the reader's language; one that is not known stays as printed. */
export const useUnit = (): ((unit: string | null | undefined) => string) => {
  const t = useT()
  return (unit) => {
    const key = unit ? unitKey(unit) : null
    return key ? t(key) : (unit ?? '')
  }
}
