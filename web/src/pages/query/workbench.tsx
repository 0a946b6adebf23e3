import 'graphiql/setup-workers/vite'
import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer'
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history'
import { GraphiQLProvider } from '@graphiql/react'
import { useMemo, useRef, useState } from 'react'
import { Icon } from '../../components/icon.tsx'
import { useLink } from '../../filters/use-link.ts'
import { useT } from '../../i18n/use-t.ts'
import { type Answer, ask, questionOf } from './ask.ts'
import { Desk } from './desk.tsx'
import { editorStorage } from './editor-storage.ts'
import { editorThemes } from './editor-theme.ts'
import { examples } from './examples.ts'
import './graphiql.css'
import { isRecord, questionIn, writeVariables } from './question.ts'
import { schema } from './schema.ts'
import { Shelf } from './shelf.tsx'

/** GraphiQL with our shelf, forms and answers around it. It holds what is written; we hold the answers. */
const Workbench = () => {
  const t = useT()
  const search = useLink()
  const [linked] = useState(() => questionIn(search))
  const onAnswer = useRef<(answer: Answer) => void>(() => {})
  // Its identity must stay: GraphiQL reads the schema anew for each fetcher.
  const [fetcher] = useState(
    () => async (asked: { query: string; variables?: unknown; operationName?: string | null }) => {
      const variables = isRecord(asked.variables) ? asked.variables : {}
      const { body, answer } = await ask(questionOf(asked.query, variables, asked.operationName))
      onAnswer.current(answer)
      return body
    },
  )
  const shelf = useMemo(
    () => ({ title: t('query.examples'), icon: () => <Icon name="shelf" size={20} />, content: Shelf }),
    [t],
  )
  const plugins = useMemo(() => [shelf, DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN], [shelf])
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      storage={editorStorage}
      schema={schema}
      plugins={plugins}
      visiblePlugin={shelf}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      editorTheme={editorThemes}
      defaultQuery={examples[0]?.query ?? ''}
      initialQuery={linked?.query}
      initialVariables={linked ? writeVariables(linked.variables) : undefined}
    >
      <HistoryStore>
        <DocExplorerStore>
          <Desk onAnswer={onAnswer} isLinked={linked !== null} />
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  )
}

export default Workbench
