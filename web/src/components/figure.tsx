import type { FigureStatus } from '../generated/graphql.ts'
import { useT } from '../i18n/use-t.ts'
import { type EvidenceRef, useOpenEvidence } from './evidence/evidence-ref.ts'
import { yearsOf } from './evidence/outdated.ts'
import { useOutdated } from './evidence/use-outdated.ts'
import styles from './figure.module.css'
import { Icon } from './icon.tsx'

interface Props {
  /** What the figure is, for the drawer's title and for screen readers: "中央资金预算数，2022–2025". */
  label: string
  /** The figure as formatted text; null where it is missing, then `status` says why. */
  value: string | null
  status?: FigureStatus
  unit?: string
  /** Figure and unit as a sentence says them, for the drawer and screen readers, where that is not one after the other. */
  said?: string | null
  /** The unit stands elsewhere, in a tile's label or a column's head; the drawer and screen readers still get it. */
  unitHidden?: boolean
  /** The exact figure, shown on hover. */
  exact?: string
  evidence?: EvidenceRef
  /** Table cells are tight: the reason of a missing figure stands in the title instead of beside the dash. */
  compact?: boolean
}

/**
 * One figure. Missing is a dash with its reason, a partial sum carries "≥", what later reports have left behind carries
 * a clock, and a click shows the source.
 */
export const Figure = ({
  label,
  value,
  status = 'REPORTED',
  unit,
  said,
  unitHidden,
  exact,
  evidence,
  compact,
}: Props) => {
  const t = useT()
  const open = useOpenEvidence()
  const outdated = useOutdated(value === null ? undefined : evidence)
  const bounded = (text: string) => (status === 'PARTIAL' ? t('figure.atLeast', { value: text }) : text)
  const shown = value === null ? t('figure.missing') : bounded(value)
  const reason = value === null || status === 'PARTIAL' ? t(`status.${status}`) : null
  const named =
    value !== null && said ? bounded(said) : [shown, value !== null && unit].filter(Boolean).join(' ')
  const full = [named, reason].filter(Boolean).join(' ')
  const behind = outdated.length > 0 && yearsOf(outdated)
  // Who speaks to the page says what it shows: the name holds the shown figure too.
  const spoken = [full.includes(shown) ? full : `${shown} (${full})`, behind && t('figure.outdated', behind)]
    .filter(Boolean)
    .join(t('list.separator'))
  const face = (
    <>
      <span className={styles.shown}>
        {shown}
        {unit && !unitHidden && value !== null && <span className={styles.unit}> {unit}</span>}
      </span>
      {behind && (
        <span className={styles.outdated}>
          <Icon name="clock" size={12} />
        </span>
      )}
      {reason && !compact && (
        <>
          {' '}
          <span className={styles.reason}>{reason}</span>
        </>
      )}
    </>
  )
  const title =
    [exact ?? reason, behind && t('figure.outdated.explain', behind)].filter(Boolean).join('\n') || undefined
  if (!evidence) {
    return (
      <span className={styles.figure} data-missing={value === null} title={title}>
        {face}
      </span>
    )
  }
  return (
    <button
      type="button"
      className={styles.figure}
      data-missing={value === null}
      title={title}
      aria-label={t('figure.open', { label, value: spoken })}
      onClick={() => open({ label, shown: full, evidence })}
    >
      {face}
    </button>
  )
}
