import { Card } from '../../components/card.tsx'
import { CsvButton } from '../../components/csv-button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { SourceLine } from '../../components/source-line.tsx'
import { useT } from '../../i18n/use-t.ts'
import { yuanToFen } from './amounts.ts'
import styles from './plan-table.module.css'
import { useBaselineNote } from './use-baseline-note.ts'
import { usePlanColumns } from './use-plan-columns.tsx'
import type { Plan, PlanData } from './use-plans.ts'
import { WorkbookLink } from './workbook-link.tsx'

/** The plan to the 分, with its total as the server settled it. */
export const PlanTable = ({ plan, data }: { plan: Plan; data: PlanData }) => {
  const t = useT()
  const note = useBaselineNote()
  const columns = usePlanColumns(data)
  const title = t('allocation.table.title')
  return (
    <Card
      title={title}
      subtitle={t('allocation.table.subtitle')}
      actions={
        <>
          <WorkbookLink inputs={[plan.input]} />
          <CsvButton id="allocation" columns={columns} rows={data.shares} />
        </>
      }
      foot={<SourceLine />}
    >
      <div className={styles.wrap}>
        <DataTable
          caption={title}
          columns={columns}
          rows={data.shares}
          rowKey={({ region }) => region.code}
          initialSort={{ key: 'rank', descending: false }}
        />
      </div>
      <p className={styles.total}>
        <strong>{t('allocation.table.total', { yuan: yuanToFen(data.pool) })}</strong>
        <span>
          {note} {t('allocation.table.total.hint')}
        </span>
      </p>
    </Card>
  )
}
