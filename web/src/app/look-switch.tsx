import { Icon } from '../components/icon.tsx'
import { Segmented } from '../components/segmented.tsx'
import { useT } from '../i18n/use-t.ts'
import styles from './layout.module.css'
import type { Theme } from './preferences.ts'
import { usePreferences } from './use-preferences.ts'

const languages = [
  { value: 'zh', label: '中' },
  { value: 'en', label: 'EN' },
] as const
const nextTheme = { auto: 'light', light: 'dark', dark: null } satisfies Record<string, Theme | null>
const icons = { auto: 'auto', light: 'sun', dark: 'moon' } as const

/** Language and theme; the theme's button steps through system, light and dark. */
export const LookSwitch = () => {
  const t = useT()
  const [{ language, theme }, setPreferences] = usePreferences()
  const now = theme ?? 'auto'
  const label = `${t('theme.label')}: ${t(`theme.${now}`)}`
  return (
    <>
      <Segmented
        label={t('language.label')}
        value={language}
        options={languages}
        onChange={(value) => setPreferences({ language: value })}
      />
      <button
        type="button"
        className={styles.tool}
        title={label}
        aria-label={label}
        onClick={() => setPreferences({ theme: nextTheme[now] })}
      >
        <Icon name={icons[now]} />
      </button>
    </>
  )
}
