import type { ErrorComponentProps } from '@tanstack/react-router'
import { useRouter } from '@tanstack/react-router'
import { Page } from '../components/page.tsx'
import { StateFrame } from '../components/state.tsx'
import { useT } from '../i18n/use-t.ts'

/** In a page's place when its code fails or cannot be fetched; the frame around it stays, so that the reader can go on. */
export const PageCrash = ({ error, reset }: ErrorComponentProps) => {
  const t = useT()
  const router = useRouter()
  const lost = isLostCode(error)
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <Page title={t(lost ? 'state.updated' : 'state.crash')} filters={false}>
      <StateFrame
        icon="alert"
        title={t(lost ? 'state.updated' : 'state.crash')}
        code={messageOf(error)}
        action={
          lost
            ? { label: t('state.reload'), run: () => location.reload() }
            : { label: t('state.retry'), run: retry }
        }
        urgent
      >
        {t(lost ? 'state.updated.hint' : 'state.crash.hint')}
      </StateFrame>
    </Page>
  )
}

/** Browsers word it differently when a script of the page cannot be fetched. */
const isLostCode = (error: unknown) =>
  /dynamically imported module|Importing a module script failed|preload CSS/i.test(messageOf(error))

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
