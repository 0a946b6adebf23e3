import { Outlet } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { StageContext } from '../components/chart/stage.ts'
import { Skeleton } from '../components/skeleton.tsx'

interface Props {
  /** Which chart of the page. */
  id: string
  className?: string
  scale?: number
  /** Instead of the chart, where the page has none of that name. */
  missing: ReactNode
}

/** Milliseconds after which a page that answers has shown its charts. */
const PATIENCE_MS = 15_000

/** One chart of the page alone: the page works out of sight, and its chart comes out onto the stage. */
export const ChartStage = ({ id, className, scale = 1, missing }: Props) => {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [state, setState] = useState<'waiting' | 'shown' | 'missing'>('waiting')
  const onShown = useCallback(() => setState('shown'), [])
  useEffect(() => {
    const timer = setTimeout(() => setState((now) => (now === 'waiting' ? 'missing' : now)), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <StageContext value={{ id, element, scale, onShown }}>
      {state === 'waiting' && <Skeleton height={360} />}
      {state === 'missing' && missing}
      <div ref={setElement} className={className} style={scale === 1 ? undefined : { zoom: scale }} />
      <div hidden>
        <Outlet />
      </div>
    </StageContext>
  )
}
