import styles from './clear-button.module.css'

/** Takes the choices of a bar back. */
export const ClearButton = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <button type="button" className={styles.clear} onClick={onClick} data-print="hide">
    {label}
  </button>
)
