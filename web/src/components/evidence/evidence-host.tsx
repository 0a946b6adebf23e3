import { lazy, type ReactNode, Suspense, useState } from 'react'
import { EvidenceContext, type EvidenceRequest } from './evidence-ref.ts'

const EvidenceDrawer = lazy(() => import('./evidence-drawer.tsx'))

/** Holds the one drawer of the page; its code is fetched when the first figure is opened. */
export const EvidenceHost = ({ children }: { children: ReactNode }) => {
  const [request, setRequest] = useState<EvidenceRequest | null>(null)
  return (
    <EvidenceContext value={setRequest}>
      {children}
      {request && (
        <Suspense>
          <EvidenceDrawer request={request} onClose={() => setRequest(null)} />
        </Suspense>
      )}
    </EvidenceContext>
  )
}
