import { print } from 'graphql'
import { useState } from 'react'
import { Icon } from '../../components/icon.tsx'
import { download } from '../../format/download.ts'
import { FindingsFileDocument } from '../../generated/graphql.ts'
import { useApiLanguage, useT } from '../../i18n/use-t.ts'
import { type Narrowing, toFindingFilter } from './narrow-findings.ts'
import styles from './toolbar.module.css'

/** The listed findings as a workbook, written by the server from the same filters, or on paper. */
export const Downloads = ({ chosen }: { chosen: Narrowing }) => {
  const t = useT()
  const language = useApiLanguage()
  const [hasFailed, setFailed] = useState(false)
  const save = async () => {
    const variables = { where: toFindingFilter(chosen), language }
    const answer = await askWorkbook({ query: print(FindingsFileDocument), variables }).catch(() => null)
    setFailed(answer === null)
    if (!answer) return
    const { file, isSimulated } = answer
    download(`${isSimulated ? `${t('simulated.mark')}-` : ''}findings.xlsx`, file, file.type)
  }
  return (
    <div className={styles.tools}>
      <button
        type="button"
        className={styles.tool}
        title={t('checks.print.list')}
        aria-label={t('checks.print.list')}
        onClick={() => window.print()}
      >
        <Icon name="print" />
        <span>{t('checks.print')}</span>
      </button>
      <button
        type="button"
        className={styles.tool}
        title={t('checks.xlsx.list')}
        aria-label={t('checks.xlsx.list')}
        onClick={() => void save()}
      >
        <Icon name="download" />
        <span>{t('checks.xlsx')}</span>
      </button>
      {hasFailed && (
        <p className={styles.failed} role="alert">
          {t('state.error')}
        </p>
      )}
    </div>
  )
}

const askWorkbook = async (question: object): Promise<{ file: Blob; isSimulated: boolean } | null> => {
  const response = await fetch('/graphql?format=xlsx', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  })
  if (!response.ok) return null
  return { file: await response.blob(), isSimulated: response.headers.has('x-jixiao-simulated') }
}
