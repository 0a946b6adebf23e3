import { useEffect, useRef } from 'react'
import { useOpenEvidence } from '../../components/evidence/evidence-ref.ts'
import { useSearchText } from '../../filters/use-search-param.ts'
import { formatRate } from '../../format/number.ts'
import type { FundFilter, FundsQuery } from '../../generated/graphql.ts'
import { useProjectName, useT } from '../../i18n/use-t.ts'
import { openedRow } from './opened-row.ts'
import { useTransferWords } from './use-transfer-words.ts'

interface Props {
  data: FundsQuery
  totalsWhere: FundFilter
  partsWhere: FundFilter
}

/** A link may name one figure of the page (`?open=rate~miaoling~local`, `?open=transfer~…`): its evidence is opened, once. */
export const OpenedFromLink = ({ data, totalsWhere, partsWhere }: Props) => {
  const t = useT()
  const projectName = useProjectName()
  const { request } = useTransferWords()
  const openEvidence = useOpenEvidence()
  const [open] = useSearchText('open')
  const done = useRef('')
  useEffect(() => {
    if (!open || done.current === open) return
    done.current = open
    const found = openedRow(open, data)
    if (found?.of === 'transfer') return openEvidence(request(found.transfer))
    if (found?.of !== 'rate') return
    const { project, source, executionRate, executionRateStatus } = found.row
    openEvidence({
      label: [project ? projectName(project) : '', t(`source.${source ?? 'TOTAL'}`), t('measure.RATE')]
        .filter(Boolean)
        .join(' · '),
      shown:
        typeof executionRate === 'number' ? formatRate(executionRate) : t(`status.${executionRateStatus}`),
      evidence: {
        of: 'fund',
        measure: 'RATE',
        where: source ? partsWhere : totalsWhere,
        at: { project: project?.id, source },
      },
    })
  })
  return null
}
