import { type Described, describeError } from '../app/describe-error.ts'
import type { Key } from '../i18n/translate.ts'
import { useT } from '../i18n/use-t.ts'
import { zh } from '../i18n/zh.ts'

export interface ErrorWords {
  code: string
  /** What it means, in the reader's language; the server's own sentence where its code is none that we know. */
  sentence: string
  /** The server's own sentence and hint, with what exactly is wrong; null where it says no more. */
  said: string | null
}

/** A failed question or write in words. The server writes in English; what its code means is told in the reader's language. */
export const useErrorWords = (): ((error: unknown, online?: boolean) => ErrorWords) => {
  const t = useT()
  return (error, online) => {
    const { code, message, hint, values }: Described = describeError(error, online)
    const key = `error.${code}`
    const words = [message, hint].filter((part) => part !== null).join(' ')
    if (isKey(key))
      return { code, sentence: t(key, values), said: words === '' ? null : t('error.said', { words }) }
    const silent = t(code === 'OFFLINE' ? 'state.error.offline' : 'state.error.network')
    return { code, sentence: message ?? silent, said: hint }
  }
}

const isKey = (key: string): key is Key => key in zh
