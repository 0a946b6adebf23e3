import { useApolloClient } from '@apollo/client/react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { send } from '../../app/send.ts'
import { useMay } from '../../app/use-viewer.ts'
import { useWrite } from '../../app/use-write.ts'
import forms from '../../components/form.module.css'
import { WriteError } from '../../components/write-error.tsx'
import type { Search } from '../../filters/search.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './data.module.css'

/** Look at the figures as of a release; for administrators, go back to it. That takes two clicks. */
export const ReleaseActions = ({ id, isNewest }: { id: string; isNewest: boolean }) => {
  const t = useT()
  const client = useApolloClient()
  const mayWithdraw = useMay('WITHDRAW')
  const [sure, setSure] = useState(false)
  const restore = useWrite(async () => {
    await send('POST', `/releases/${encodeURIComponent(id)}/restore`, {})
    await client.resetStore()
  })
  if (isNewest) return null
  return (
    <span className={`${forms.row} ${styles.actions}`}>
      <Link
        to="."
        search={(before: Search): Search => ({ ...before, release: id })}
        resetScroll={false}
        aria-label={t('releases.look.of', { id })}
      >
        {t('releases.look')}
      </Link>
      {mayWithdraw && (
        <button
          type="button"
          className={forms.danger}
          disabled={restore.busy}
          title={t('releases.restore.note')}
          aria-label={sure ? t('releases.restore.sure') : t('releases.restore.of', { id })}
          onBlur={() => setSure(false)}
          onClick={() => (sure ? void restore.run() : setSure(true))}
        >
          {t(sure ? 'releases.restore.sure' : 'releases.restore')}
        </button>
      )}
      <WriteError error={restore.error} />
    </span>
  )
}
