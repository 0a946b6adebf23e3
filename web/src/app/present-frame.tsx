import { useApolloClient, useQuery } from '@apollo/client/react'
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Icon } from '../components/icon.tsx'
import type { Search } from '../filters/search.ts'
import { formatDay } from '../format/date.ts'
import { ReleaseDocument } from '../generated/graphql.ts'
import { useT } from '../i18n/use-t.ts'
import { ChartStage } from './chart-stage.tsx'
import { readAt, readSeconds, readViews, stepView } from './present-views.ts'
import styles from './stage.module.css'
import { useScreens } from './use-screens.ts'

/** A screen of so many pixels hangs on a wall. */
const wallWidth = 1800

/** Milliseconds between two looks for a new release. */
const LOOK_MS = 60_000

/** A wall screen: the chosen views one after the other, by themselves or by key, always of the newest release. */
export const PresentFrame = () => {
  const t = useT()
  const navigate = useNavigate()
  // Both from the address itself: what the page shows comes a moment later.
  const { pathname: path, search }: { pathname: string; search: Search } = useRouterState({
    select: ({ location }) => location,
  })
  const views = useMemo(() => readViews(search.present ?? ''), [search.present])
  const seconds = readSeconds(search.seconds)
  const at = readAt(search.at, views.length)
  const view = views[at]
  const [isPaused, setPaused] = useState(false)

  const show = useCallback(
    (next: number) => {
      const { path: to, search: own } = views[next] ?? { path: '/' }
      void navigate({
        to,
        replace: true,
        resetScroll: true,
        search: (before: Search) => ({ ...before, view: '', ...own, at: next === 0 ? '' : String(next) }),
      })
    },
    [navigate, views],
  )
  const step = useCallback((by: number) => show(stepView(at, by, views.length)), [show, at, views])
  const leave = useCallback(
    () =>
      void navigate({
        to: '.',
        search: (before: Search) => ({ ...before, present: '', at: '', seconds: '' }),
      }),
    [navigate],
  )
  useEffect(() => {
    // A link may name another page than that of its first view.
    if (view && view.path !== path) show(at)
  }, [view, path, show, at])
  useEffect(() => {
    if (isPaused || views.length < 2) return
    const timer = setTimeout(() => step(1), seconds * 1000)
    return () => clearTimeout(timer)
  }, [isPaused, views, step, seconds])
  useKeys({ step, leave, pause: () => setPaused((before) => !before) })
  const release = useNewest()
  const box = useRef<HTMLElement>(null)
  useScreens({ box, seconds, view: !isPaused && view?.chart === null ? at : null })

  if (!view) return null
  const isThere = view.path === path
  return (
    <div className={styles.wall}>
      <main ref={box} id="content" className={styles.show} data-whole={view.chart === null}>
        {isThere &&
          (view.chart === null ? (
            <Outlet />
          ) : (
            <ChartStage
              key={`${view.path} ${view.chart}`}
              id={view.chart}
              className={styles.lone}
              scale={innerWidth >= wallWidth ? 1.5 : 1}
              missing={<p className={styles.none}>{t('stage.none', { id: t(view.label) })}</p>}
            />
          ))}
      </main>
      <footer className={styles.bar} data-print="hide">
        {!isPaused && views.length > 1 && (
          <span
            key={`${at} ${seconds}`}
            className={styles.clock}
            style={{ animationDuration: `${seconds}s` }}
          />
        )}
        <strong>{t('brand.name')}</strong>
        <span>{release && t('release.line', { id: release.id, day: formatDay(release.publishedAt) })}</span>
        <span className={styles.keys}>
          <button
            type="button"
            onClick={() => step(-1)}
            aria-label={t('present.back')}
            title={t('present.back')}
          >
            <Icon name="previous" size={18} />
          </button>
          <button type="button" onClick={() => setPaused(!isPaused)} aria-pressed={isPaused}>
            {t(isPaused ? 'present.go' : 'present.pause')}
          </button>
          <button
            type="button"
            onClick={() => step(1)}
            aria-label={t('present.next')}
            title={t('present.next')}
          >
            <Icon name="next" size={18} />
          </button>
          <span className={styles.count} role="status">
            {t('present.count', { at: at + 1, count: views.length, name: t(view.label) })}
          </span>
          <button type="button" onClick={leave}>
            {t('present.leave')}
          </button>
        </span>
      </footer>
    </div>
  )
}

interface Deeds {
  step: (by: number) => void
  pause: () => void
  leave: () => void
}

/** Arrows and page keys turn, space stops and goes on, Escape leaves; a drawer that is open has its own Escape. */
const useKeys = (deeds: Deeds) => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (document.querySelector('[role=dialog][data-state=open], [popover]:popover-open')) return
      const isOnButton = event.target instanceof Element && event.target.closest('button, a, select, input')
      if (['ArrowRight', 'PageDown', 'n'].includes(event.key)) deeds.step(1)
      else if (['ArrowLeft', 'PageUp', 'b'].includes(event.key)) deeds.step(-1)
      else if (event.key === ' ' && !isOnButton) deeds.pause()
      else if (event.key === 'Escape') deeds.leave()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}

/** The newest release; when another appears, everything on the wall is asked again. */
const useNewest = () => {
  const client = useApolloClient()
  const { data } = useQuery(ReleaseDocument, { pollInterval: LOOK_MS })
  const release = data?.release
  const [seen, setSeen] = useState<string | null>(null)
  useEffect(() => {
    if (!release || release.id === seen) return
    if (seen !== null) void client.refetchQueries({ include: 'active' })
    setSeen(release.id)
  }, [client, release, seen])
  return release
}
