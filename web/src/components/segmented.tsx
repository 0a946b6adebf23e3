import styles from './segmented.module.css'

interface Props<T extends string> {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
  /** Which shortcut presses it. */
  shortcut?: 'view'
}

/** A small switch between a few views; each choice is a button that says whether it is pressed. */
export const Segmented = <T extends string>({ label, value, options, onChange, shortcut }: Props<T>) => (
  <fieldset className={styles.group} aria-label={label} data-print="hide" data-shortcut={shortcut}>
    {options.map((option) => (
      <button
        key={option.value}
        type="button"
        className={styles.option}
        aria-pressed={option.value === value}
        onClick={() => onChange(option.value)}
      >
        {option.label}
      </button>
    ))}
  </fieldset>
)
