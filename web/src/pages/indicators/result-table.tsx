import { Fragment } from 'react'
import { useFindings } from '../../components/findings/use-findings.ts'
import type { ResultFaceFragment } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { Level1Row, Level2Head } from './group-heads.tsx'
import type { Level1Group } from './group-results.ts'
import { ResultRow } from './result-row.tsx'
import styles from './result-table.module.css'
import type { SortOrder } from './sort-results.ts'
import { TableHead } from './table-head.tsx'

interface Props {
  /** Says what the table holds; read by screen readers. */
  caption: string
  content: { tree: Level1Group[] } | { list: ResultFaceFragment[] }
  project: string
  /** The rows stand at several places or periods. */
  hasPlaces: boolean
  sort: SortOrder
  onSort: (order: SortOrder) => void
  onOpen: (indicator: string) => void
}

/** The indicators as the official form lists them, level by level, or as a flat list in another order. On phones each row is a card. */
export const ResultTable = ({ caption, content, project, hasPlaces, sort, onSort, onOpen }: Props) => {
  const t = useT()
  const findings = useFindings()
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="sr-only">{caption}</caption>
        <TableHead sort={sort} onSort={onSort} />
        <tbody>
          {'list' in content &&
            content.list.map((row) => (
              <ResultRow
                key={row.id}
                row={row}
                findings={findings}
                hasPlace={hasPlaces}
                onOpen={onOpen}
                head={<td className={styles.level2}>{t(`level2.${row.indicator.level2}`)}</td>}
              />
            ))}
          {'tree' in content &&
            content.tree.map(({ sums, groups }) => (
              <Fragment key={sums.level1}>
                <Level1Row sums={sums} project={project} />
                {groups.map((group) =>
                  group.rows.map((row, at) => (
                    <ResultRow
                      key={row.id}
                      row={row}
                      findings={findings}
                      hasPlace={hasPlaces}
                      onOpen={onOpen}
                      head={at === 0 && <Level2Head group={group.sums} rows={group.rows.length} />}
                    />
                  )),
                )}
              </Fragment>
            ))}
        </tbody>
      </table>
    </div>
  )
}
