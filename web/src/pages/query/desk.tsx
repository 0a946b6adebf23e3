import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useNavigate } from '@tanstack/react-router'
import { GraphiQL, GraphiQLInterface } from 'graphiql'
import { type RefObject, useContext, useEffect, useRef, useState } from 'react'
import { ThemeContext } from '../../app/preferences.ts'
import type { Search } from '../../filters/search.ts'
import { useSearchParam } from '../../filters/use-search-param.ts'
import { useT } from '../../i18n/use-t.ts'
import { AnswerPane, views } from './answer-pane.tsx'
import type { Answer } from './ask.ts'
import { CopyMenu } from './copy-menu.tsx'
import { CostMeter } from './cost-meter.tsx'
import { useEditorTheme } from './editor-theme.ts'
import { useEditorWords } from './editor-words.ts'
import styles from './query.module.css'
import { linkOf, longestLink } from './question.ts'
import { useAsked } from './use-asked.ts'
import { VariablesForm } from './variables-form.tsx'

interface Props {
  /** Is called with every answer. */
  onAnswer: RefObject<(answer: Answer) => void>
  /** The question came by a link: then it is asked at once. */
  isLinked: boolean
}

/** Everything inside GraphiQL's state: the bar, the form of variables, the editor, the answer. */
export const Desk = ({ onAnswer, isLinked }: Props) => {
  const t = useT()
  const theme = useContext(ThemeContext)
  const [view, setView] = useSearchParam('view', views)
  const question = useAsked()
  const answer = useAnswers(onAnswer)
  useEditorTheme()
  useEditorWords()
  useWrappedLines()
  useRunOnce(isLinked)
  return (
    <div className={styles.desk}>
      <div className={styles.bar}>
        <CostMeter question={question} />
        <CopyMenu question={question} />
      </div>
      <VariablesForm />
      <div className={styles.editor} data-view={view}>
        <GraphiQLInterface
          forcedTheme={theme ?? 'system'}
          isHeadersEditorEnabled={false}
          defaultEditorToolsVisibility={false}
        >
          <GraphiQL.Logo>
            <span />
          </GraphiQL.Logo>
          <GraphiQL.Footer>
            <AnswerPane answer={answer} view={view} onView={setView} />
          </GraphiQL.Footer>
        </GraphiQLInterface>
      </div>
      <p className={styles.said}>{t('query.keys')}</p>
    </div>
  )
}

/** The answer of the active tab. The link takes over each question that was asked. */
const useAnswers = (onAnswer: Props['onAnswer']): Answer | null => {
  const navigate = useNavigate()
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.id ?? '')
  const [answers, setAnswers] = useState<Record<string, Answer>>({})
  useEffect(() => {
    onAnswer.current = (answer) => {
      setAnswers((before) => ({ ...before, [tab]: answer }))
      const link = linkOf(answer.question)
      if (encodeURIComponent(link.query + link.variables).length > longestLink) return
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: (before: Search) => ({ ...before, ...link }),
      })
    }
  })
  return answers[tab] ?? null
}

/** Beside the open shelf a line has little room: what does not fit goes on below, instead of out of sight. */
const useWrappedLines = () => {
  const editor = useGraphiQL(({ queryEditor }) => queryEditor)
  useEffect(() => editor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'deepIndent' }), [editor])
}

const useRunOnce = (wanted: boolean) => {
  const { run } = useGraphiQLActions()
  const ready = useGraphiQL(
    ({ queryEditor, variableEditor, responseEditor }) =>
      queryEditor !== undefined && variableEditor !== undefined && responseEditor !== undefined,
  )
  const open = useRef(wanted)
  useEffect(() => {
    if (!ready || !open.current) return
    open.current = false
    run()
  }, [ready, run])
}
