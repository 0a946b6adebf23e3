import { useEffect, useState } from 'react'
import { useT } from '../../i18n/use-t.ts'

/** Does something that takes a moment, and says for a while what came of it. */
export const useSaved = (): [said: string, act: (deed: () => Promise<string>) => void] => {
  const t = useT()
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => setSaid(''), 4_000)
    return () => clearTimeout(timer)
  }, [said])
  return [said, (deed) => void deed().then(setSaid, () => setSaid(t('chart.failed')))]
}
