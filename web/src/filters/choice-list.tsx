import { useState } from 'react'
import { formatNumber } from '../format/number.ts'
import { useT } from '../i18n/use-t.ts'
import { listedChoices, searchedFrom } from './choice-list.ts'
import styles from './filter-menu.module.css'
import type { Choice } from './filter-menu.tsx'

interface Props<T extends string> {
  label: string
  choices: readonly Choice<T>[]
  chosen: readonly T[]
  onChange: (chosen: T[]) => void
}

/** Checkboxes, each with what it would leave. A long list is searched, and shows its first part. */
export const ChoiceList = <T extends string>({ label, choices, chosen, onChange }: Props<T>) => {
  const t = useT()
  const [text, setText] = useState('')
  const { listed, more } = listedChoices(choices, chosen, text)
  const toggle = (value: T) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
  return (
    <>
      {choices.length >= searchedFrom && (
        <input
          type="search"
          className={styles.search}
          value={text}
          placeholder={t('filter.search', { field: label })}
          aria-label={t('filter.search', { field: label })}
          onChange={({ target }) => setText(target.value)}
        />
      )}
      <div className={styles.list}>
        {listed.map(({ value, label: name, hint, term, count }) => (
          <label key={value} className={styles.choice} data-empty={count === 0} title={term && t(term)}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span className={styles.name}>{name}</span>
            {hint && <span className={styles.hint}>{hint}</span>}
            {count === 0 && <span className={styles.none}>{t('filter.none')}</span>}
            {count !== undefined && count > 0 && (
              <span className={styles.count} aria-hidden="true">
                {formatNumber(count)}
              </span>
            )}
          </label>
        ))}
      </div>
      {listed.length === 0 && <p className={styles.help}>{t('filter.search.none')}</p>}
      {more > 0 && <p className={styles.help}>{t('filter.search.more', { count: formatNumber(more) })}</p>}
    </>
  )
}
