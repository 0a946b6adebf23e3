import { useT } from '../i18n/use-t.ts'
import type { Term } from '../i18n/zh/glossary.ts'
import { Icon } from './icon.tsx'
import styles from './sort-head.module.css'
import { Definition } from './term.tsx'
import { useDefinition } from './use-definition.ts'

interface Props {
  label: string
  /** What the head means, where it is a term of the field. */
  term?: Term
  align?: 'start' | 'end'
  direction: 'ascending' | 'descending' | 'none'
  /** Held in px. */
  width?: number
  onSort: () => void
}

/** The head of a column that sorts by a click and has its definition at hand. */
export const SortHead = ({ label, term, align, direction, width, onSort }: Props) => {
  const t = useT()
  const { trigger, definition } = useDefinition(term)
  return (
    <th scope="col" data-align={align} aria-sort={direction} style={{ width }}>
      <button
        type="button"
        className={styles.sort}
        data-align={align}
        data-direction={direction}
        data-term={term !== undefined}
        title={term ? undefined : t('table.sort', { column: label })}
        {...trigger}
        onClick={onSort}
      >
        {label}
        <Icon name="down" size={12} />
      </button>
      {definition && <Definition {...definition} />}
    </th>
  )
}
