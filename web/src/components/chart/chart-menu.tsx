import type { RefObject } from 'react'
import { useT } from '../../i18n/use-t.ts'
import { Icon, type IconName } from '../icon.tsx'
import { Popover } from '../popover.tsx'
import styles from './chart-menu.module.css'
import { embedCode, useEmbedding } from './embedding.ts'
import type { SavedChart } from './save-chart.ts'
import { linkTo } from './stage.ts'
import { useSaved } from './use-saved.ts'

interface Props {
  chart: SavedChart
  card: RefObject<HTMLElement | null>
  /** The chart is drawn, so that there is a picture to take. */
  hasPicture: boolean
  onFullScreen: () => void
}

/** What a reader can take away: pictures, tables, a link, the whole screen. */
export const ChartMenu = ({ chart, card, hasPicture, onFullScreen }: Props) => {
  const t = useT()
  const [said, act] = useSaved()
  const [mayEmbed, askEmbedding] = useEmbedding()
  const take = (kind: 'png' | 'svg' | 'csv' | 'xlsx') =>
    act(async () => {
      const { saveChart } = await import('./save-chart.ts')
      await saveChart(kind, chart, card.current)
      return t('chart.saved')
    })
  const link = () => linkTo(chart.id)
  return (
    <div className={styles.menu} data-print="hide">
      <Popover
        label={t('chart.menu', { title: chart.title })}
        triggerClassName={styles.tool}
        triggerLabel={t('chart.menu', { title: chart.title })}
        trigger={<Icon name="download" />}
        onOpen={askEmbedding}
      >
        <ul className={styles.list}>
          {hasPicture && <Item icon="picture" label={t('chart.png')} onPick={() => take('png')} />}
          {hasPicture && <Item icon="picture" label={t('chart.svg')} onPick={() => take('svg')} />}
          <Item icon="table" label={t('chart.csv')} onPick={() => take('csv')} />
          <Item icon="table" label={t('chart.xlsx')} onPick={() => take('xlsx')} />
          <Item
            icon="link"
            label={t('chart.link')}
            onPick={() =>
              act(async () => {
                await navigator.clipboard.writeText(link())
                return t('chart.link.copied')
              })
            }
          />
          {mayEmbed && (
            <Item
              icon="code"
              label={t('chart.embed')}
              onPick={() =>
                act(async () => {
                  await navigator.clipboard.writeText(embedCode(chart))
                  return t('chart.embed.copied')
                })
              }
            />
          )}
          <Item icon="full" label={t('chart.full')} onPick={onFullScreen} />
        </ul>
      </Popover>
      <span className={styles.said} role="status">
        {said}
      </span>
    </div>
  )
}

interface ItemProps {
  icon: IconName
  label: string
  onPick: () => void
}

/** One line of the menu; it closes what it stands in. */
export const Item = ({ icon, label, onPick }: ItemProps) => (
  <li>
    <button
      type="button"
      className={styles.item}
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
        onPick()
      }}
    >
      <Icon name={icon} />
      {label}
    </button>
  </li>
)
