import { useApolloClient } from '@apollo/client/react'
import { send } from '../../app/send.ts'
import { useWrite } from '../../app/use-write.ts'
import type { Finding } from '../../components/findings/use-findings.ts'
import type { Verdict } from '../../generated/graphql.ts'

/** Writes what the office says to a finding, or takes it back; then every page that shows findings is asked anew. */
export const useAnswering = ({ id, project }: Finding, onDone: () => void) => {
  const client = useApolloClient()
  const path = `/findings/${encodeURIComponent(id)}/answer`
  const askAnew = async () => {
    await client.refetchQueries({
      updateCache: (cache) => {
        cache.evict({ id: 'ROOT_QUERY', fieldName: 'findings' })
        if (project)
          cache.evict({ id: cache.identify({ __typename: 'Project', ...project }), fieldName: 'findings' })
      },
    })
    onDone()
  }
  const answer = useWrite(async (said: { verdict: Verdict; text: string }) => {
    await send('POST', path, said)
    await askAnew()
  })
  const withdraw = useWrite(async () => {
    await send('DELETE', path)
    await askAnew()
  })
  return { answer, withdraw }
}
