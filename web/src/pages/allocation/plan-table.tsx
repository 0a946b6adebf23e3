import { ChartCard } from '../../components/chart-card.tsx'
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
  return (
    <div className={styles.wrap}>
      <ChartCard
        id="allocation"
        title={t('allocation.table.title', { count: data.shares.length, yuan: yuanToFen(data.pool) })}
        subtitle={t('allocation.table.subtitle')}
        tools={<WorkbookLink inputs={[plan.input]} />}
        columns={columns}
        rows={data.shares}
        rowKey={({ region }) => region.code}
        initialSort={{ key: 'rank', descending: false }}
        note={
          <p className={styles.total}>
            <strong>{t('allocation.table.total', { yuan: yuanToFen(data.pool) })}</strong>
            <span>
              {note} {t('allocation.table.total.hint')}
            </span>
          </p>
        }
      />
    </div>
  )
}
