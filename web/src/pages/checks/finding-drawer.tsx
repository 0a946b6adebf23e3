import { SeverityMark } from '../../components/findings/severity-mark.tsx'
import type { Finding } from '../../components/findings/use-findings.ts'
import { Icon } from '../../components/icon.tsx'
import { Sheet, SheetTitle } from '../../components/sheet.tsx'
import { useT } from '../../i18n/use-t.ts'
import { FindingDetail } from './finding-detail.tsx'
import styles from './finding-drawer.module.css'
import partStyles from './finding-part.module.css'
import type { CheckedReport } from './use-checks.ts'

interface Props {
  id: string
  report: CheckedReport
  /** What the page lists: the way to the neighbours. */
  list: readonly Finding[]
  onOpen: (id: string) => void
  onClose: () => void
}

/** One finding in a sheet at the side, on phones from below; the link names it. */
const FindingDrawer = ({ id, report, list, onOpen, onClose }: Props) => {
  const t = useT()
  const finding = report.findings.find((candidate) => candidate.id === id)
  const rule = report.checks.find((check) => check.id === finding?.check.id)
  return (
    <Sheet
      wide
      closeLabel={t('checks.detail.close')}
      onClose={onClose}
      head={
        <div className={styles.head}>
          <p className={styles.kicker}>
            {finding ? (
              <>
                <SeverityMark severity={finding.severity} /> {t(`checkKind.${finding.check.kind}`)}
              </>
            ) : (
              t('checks.detail')
            )}
          </p>
          <Neighbours id={id} list={list} onOpen={onOpen} />
        </div>
      }
    >
      <SheetTitle className={styles.message}>{finding?.message ?? id}</SheetTitle>
      {finding && rule ? (
        <FindingDetail key={id} finding={finding} rule={rule} />
      ) : (
        <p className={partStyles.text}>{t('checks.detail.gone')}</p>
      )}
    </Sheet>
  )
}

/** Back and forth in the list, without closing the sheet. */
const Neighbours = ({ id, list, onOpen }: Pick<Props, 'id' | 'list' | 'onOpen'>) => {
  const t = useT()
  const at = list.findIndex((finding) => finding.id === id)
  if (at < 0) return null
  const step = (name: 'previous' | 'next', to: Finding | undefined) => (
    <button
      type="button"
      className={styles.tool}
      aria-label={t(`checks.detail.${name}`)}
      disabled={!to}
      onClick={() => to && onOpen(to.id)}
    >
      <Icon name={name} size={18} />
    </button>
  )
  return (
    <span className={styles.neighbours}>
      {step('previous', list[at - 1])}
      <span>{t('checks.detail.place', { at: at + 1, count: list.length })}</span>
      {step('next', list[at + 1])}
    </span>
  )
}

export default FindingDrawer
