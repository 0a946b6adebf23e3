import { Icon } from '../../components/icon.tsx'
import type { AllocationInput } from '../../generated/graphql.ts'
import { useApiLanguage, useT } from '../../i18n/use-t.ts'
import styles from './plan-table.module.css'

/** The same question asked as a workbook: its formulas come to the same amounts. */
export const WorkbookLink = ({ inputs }: { inputs: readonly AllocationInput[] }) => {
  const t = useT()
  const language = useApiLanguage()
  const search = new URLSearchParams([
    ['language', language],
    ...inputs.map((input) => ['input', JSON.stringify(input)]),
  ])
  return (
    <a className={styles.book} href={`/allocation.xlsx?${search}`} download data-print="hide">
      <Icon name="download" size={14} />
      {t('allocation.xlsx')}
    </a>
  )
}
