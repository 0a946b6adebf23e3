import { useEffect } from 'react'
import { en } from '../../i18n/en.ts'
import type { Key } from '../../i18n/translate.ts'
import { useT } from '../../i18n/use-t.ts'
import { zh } from '../../i18n/zh.ts'

/** GraphiQL takes no dictionary. What it writes in English stands in ours word for word, and is looked up by it. */
const keys: readonly Key[] = [
  'query.variables',
  'query.editor.run',
  'query.editor.prettify',
  'query.editor.merge',
  'query.editor.copy',
  'query.editor.tools.show',
  'query.editor.tools.hide',
  'query.editor.operation',
  'query.editor.commands',
  'query.editor.tabs',
  'query.editor.tab.new',
  'query.editor.tab.close',
  'query.editor.docs',
  'query.editor.docs.show',
  'query.editor.docs.hide',
  'query.editor.history',
  'query.editor.history.show',
  'query.editor.history.hide',
  'query.editor.schema',
  'query.editor.shortcuts',
  'query.editor.settings',
  'query.editor.dialog.settings',
  'query.editor.dialog.settings.about',
  'query.editor.dialog.storage',
  'query.editor.dialog.storage.about',
  'query.editor.dialog.storage.clear',
  'query.editor.dialog.storage.cleared',
  'query.editor.dialog.storage.failed',
  'query.editor.dialog.keys',
  'query.editor.dialog.keys.about',
  'query.editor.dialog.keys.key',
  'query.editor.dialog.keys.function',
  'query.editor.dialog.keys.palette',
  'query.editor.dialog.keys.prettify',
  'query.editor.dialog.keys.schema',
  'query.editor.dialog.keys.docs',
  'query.editor.dialog.keys.search',
  'query.editor.dialog.keys.merge',
  'query.editor.dialog.close',
]
const keyOf = new Map(keys.flatMap((key) => [[en[key], key] as const, [zh[key], key] as const]))

const ours = '.graphiql-container, .graphiql-tooltip, .graphiql-dialog'
const code = '.monaco-editor'
const names = ['aria-label', 'title'] as const

/** Puts GraphiQL's labels into the reader's language, as they come; the keys behind a label stay. */
export const useEditorWords = (): void => {
  const t = useT()
  useEffect(() => {
    const turned = (text: string): string => {
      const [, label = '', pressed = ''] = /^(.*?)( \([^()]*\))?$/.exec(text) ?? []
      const [whole, key] = [keyOf.get(text), keyOf.get(label)]
      return whole ? t(whole) : key ? t(key) + pressed : text
    }
    const turn = (element: Element) => {
      for (const name of names) {
        const text = element.getAttribute(name)
        if (text !== null && turned(text) !== text) element.setAttribute(name, turned(text))
      }
      for (const node of element.childNodes) {
        const text = node.nodeType === Node.TEXT_NODE ? node.nodeValue : null
        if (text !== null && turned(text) !== text) node.nodeValue = turned(text)
      }
    }
    const read = (root: Element) => {
      for (const element of [root, ...root.querySelectorAll('*')])
        if (element.closest(ours) && !element.closest(code)) turn(element)
    }
    for (const root of document.querySelectorAll(ours)) read(root)
    const watch = new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        if (!element || element.closest(code)) continue
        if (type !== 'childList' && element.closest(ours)) turn(element)
        for (const node of addedNodes) if (node instanceof Element) read(node)
      }
    })
    watch.observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: [...names],
    })
    return () => watch.disconnect()
  }, [t])
}
