import { useApolloClient } from '@apollo/client/react'
import { useId, useState } from 'react'
import { send } from '../../app/send.ts'
import { useMay } from '../../app/use-viewer.ts'
import { useWrite } from '../../app/use-write.ts'
import forms from '../../components/form.module.css'
import { WriteError } from '../../components/write-error.tsx'
import { useT } from '../../i18n/use-t.ts'
import type { ImportPreview } from './import-sheet.tsx'

/** Publish with a note, send back with a reason, or put aside. */
export const ImportDecision = ({ found, onDone }: { found: ImportPreview; onDone: () => void }) => {
  const t = useT()
  const id = useId()
  const client = useApolloClient()
  const mayImport = useMay('IMPORT')
  const mayPublish = useMay('PUBLISH')
  const [words, setWords] = useState('')
  const path = `/import/${encodeURIComponent(found.id)}`
  const decide = useWrite(async (deed: 'publish' | 'return' | 'discard') => {
    if (deed === 'publish') await send('POST', `${path}/publish`, { note: words || null })
    if (deed === 'return') await send('POST', `${path}/return`, { reason: words })
    if (deed === 'discard') await send('DELETE', path)
    // A release changes what every page says.
    if (deed === 'publish') await client.resetStore()
    onDone()
  })
  const isOpen = found.state === 'READY' || found.state === 'REFUSED' || found.state === 'FAILED'
  if (!isOpen || !mayImport) return null
  return (
    <div className={forms.form}>
      {mayPublish && (
        <label className={forms.field} htmlFor={id}>
          {t('import.words')}
          <input id={id} maxLength={500} value={words} onChange={({ target }) => setWords(target.value)} />
        </label>
      )}
      <div className={forms.row}>
        {mayPublish && (
          <>
            <button
              type="button"
              className={forms.button}
              disabled={decide.busy || found.state !== 'READY' || found.unchanged}
              onClick={() => void decide.run('publish')}
            >
              {t('import.publish')}
            </button>
            <button
              type="button"
              className={forms.quiet}
              disabled={decide.busy || words.trim() === ''}
              title={t('import.return.note')}
              onClick={() => void decide.run('return')}
            >
              {t('import.return')}
            </button>
          </>
        )}
        <button
          type="button"
          className={forms.quiet}
          disabled={decide.busy}
          onClick={() => void decide.run('discard')}
        >
          {t('import.discard')}
        </button>
        <a className={forms.quiet} href={`${path}/file`} download={found.fileName}>
          {t('import.download')}
        </a>
      </div>
      {!mayPublish && <p className={forms.note}>{t('import.wait')}</p>}
      <WriteError error={decide.error} />
    </div>
  )
}
