import { useT } from './use-t.ts'
import { zh } from './zh.ts'

type UnitKey = Extract<keyof typeof zh, `indicators.unit.${string}`>
const isUnitKey = (key: string): key is UnitKey => key in zh

/** An indicator's unit in the reader's language; one that the dictionary does not know stays as reported. */
export const useUnitName = () => {
  const t = useT()
  return (unit: string | null | undefined): string => {
    const key = `indicators.unit.${unit ?? ''}`
    return isUnitKey(key) ? t(key) : (unit ?? '')
  }
}
