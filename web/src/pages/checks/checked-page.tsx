import { lazy, Suspense } from 'react'
import { useSearchParam, useSearchText } from '../../filters/use-search-param.ts'
import { Board } from './board.tsx'
import { FindingList } from './finding-list.tsx'
import { narrowFindings } from './narrow-findings.ts'
import { RuleList } from './rule-list.tsx'
import { Toolbar } from './toolbar.tsx'
import type { CheckedReport } from './use-checks.ts'
import { useNarrowing } from './use-narrowing.ts'

const FindingDrawer = lazy(() => import('./finding-drawer.tsx'))

/** The board over all comparisons; under it the findings that the link asks for, or the rules. */
export const CheckedPage = ({ report }: { report: CheckedReport }) => {
  const narrowing = useNarrowing(report)
  const [view, setView] = useSearchParam('view', ['findings', 'checks'])
  const [opened, setOpened] = useSearchText('finding')
  const shown = narrowFindings(report.findings, narrowing.chosen)
  return (
    <>
      <Board report={report} narrowing={narrowing} />
      <Toolbar report={report} shown={shown} narrowing={narrowing} view={view} onView={setView} />
      {view === 'findings' ? (
        <FindingList report={report} shown={shown} narrowing={narrowing} onOpen={setOpened} />
      ) : (
        <RuleList report={report} narrowing={narrowing} />
      )}
      {opened && (
        <Suspense>
          <FindingDrawer
            id={opened}
            report={report}
            list={shown}
            onOpen={setOpened}
            onClose={() => setOpened('')}
          />
        </Suspense>
      )}
    </>
  )
}
