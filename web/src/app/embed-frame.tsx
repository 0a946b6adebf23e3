import { linkTo } from '../components/chart/stage.ts'
import { useT } from '../i18n/use-t.ts'
import { ChartStage } from './chart-stage.tsx'
import styles from './stage.module.css'

/** A chart alone, for a frame in another site, with the way back to where it stands. */
export const EmbedFrame = ({ id }: { id: string }) => {
  const t = useT()
  const back = (
    <a href={linkTo(id)} target="_blank" rel="noopener">
      {t('embed.open')}
    </a>
  )
  return (
    <main id="content" className={styles.embed}>
      <ChartStage
        key={id}
        id={id}
        className={styles.alone}
        missing={<p className={styles.none}>{t('stage.none', { id })}</p>}
      />
      <p className={styles.back}>{back}</p>
    </main>
  )
}
