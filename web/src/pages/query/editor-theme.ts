import { useGraphiQL, useMonaco } from '@graphiql/react'
import { useEffect } from 'react'

export const editorThemes = { light: 'jixiao-light', dark: 'jixiao-dark' } as const

const looks = {
  light: {
    base: 'vs',
    ink: '1e2226',
    accent: '1d5b9e',
    field: '1d5b9e',
    argument: '8a5e0b',
    comment: '6b6f72',
    number: '2a6f51',
  },
  dark: {
    base: 'vs-dark',
    ink: 'e8e6e0',
    accent: '6ea8e0',
    field: '6ea8e0',
    argument: 'dcae55',
    comment: '949aa1',
    number: '67bd94',
  },
} as const

/** The editor's colours, by our tokens. The editor draws on its own and cannot read custom properties. */
export const useEditorTheme = (): void => {
  const monaco = useMonaco(({ monaco }) => monaco)
  const monacoTheme = useGraphiQL(({ monacoTheme }) => monacoTheme)
  useEffect(() => {
    if (!monaco) return
    for (const name of ['light', 'dark'] as const) {
      const { base, ink, accent, field, argument, comment, number } = looks[name]
      monaco.editor.defineTheme(editorThemes[name], {
        base,
        inherit: true,
        colors: {
          'editor.background': '#00000000',
          'editor.foreground': `#${ink}`,
          'scrollbar.shadow': '#00000000',
          'textLink.foreground': `#${accent}`,
          'editorLineNumber.foreground': `#${comment}`,
          'editorLineNumber.dimmedForeground': `#${comment}`,
          focusBorder: `#${accent}`,
        },
        rules: [
          { token: 'comment', foreground: comment },
          { token: 'number', foreground: number },
          { token: 'key.identifier.gql', foreground: field },
          { token: 'argument.identifier.gql', foreground: argument },
        ],
      })
    }
    if (monacoTheme) monaco.editor.setTheme(monacoTheme)
  }, [monaco, monacoTheme])
}
