import { type DragEvent, useId, useRef, useState } from 'react'
import { sendFile } from '../../app/send.ts'
import { useWrite } from '../../app/use-write.ts'
import forms from '../../components/form.module.css'
import { Icon } from '../../components/icon.tsx'
import { WriteError } from '../../components/write-error.tsx'
import { useSearchText } from '../../filters/use-search-param.ts'
import { formatRate } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './drop-zone.module.css'

/** Takes a file by drop or by choice, sends it, and opens its preview. Nothing is published by this. */
export const DropZone = () => {
  const t = useT()
  const id = useId()
  const [, setOpen] = useSearchText('import')
  const [over, setOver] = useState(false)
  const [sent, setSent] = useState(0)
  const stop = useRef<AbortController | null>(null)
  const take = useWrite(async (file: File | undefined) => {
    if (!file) return
    setSent(0)
    const stopping = new AbortController()
    stop.current = stopping
    const path = `/import?name=${encodeURIComponent(file.name)}`
    const taken = await sendFile(path, file, setSent, stopping.signal).catch((reason) => {
      // What the reader stopped is no failure.
      if (!stopping.signal.aborted) throw reason
      return null
    })
    if (taken !== null) setOpen(taken)
  })
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take.run(event.dataTransfer.files[0])
  }
  return (
    <div className={styles.zone} data-print="hide">
      <label
        htmlFor={id}
        className={styles.field}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="upload" size={24} />
        <strong>{take.busy ? t('import.sending', { share: formatRate(sent, 0) }) : t('import.drop')}</strong>
        {take.busy && <progress value={sent} aria-label={t('import.sent')} />}
        <span>{t('import.drop.note')}</span>
        <input
          id={id}
          type="file"
          className="sr-only"
          accept=".xlsx,.csv,.zip,.docx"
          disabled={take.busy}
          onChange={({ target }) => {
            void take.run(target.files?.[0])
            target.value = ''
          }}
        />
      </label>
      {take.busy && (
        <button type="button" className={forms.quiet} onClick={() => stop.current?.abort()}>
          {t('import.stop')}
        </button>
      )}
      <WriteError error={take.error} />
    </div>
  )
}
