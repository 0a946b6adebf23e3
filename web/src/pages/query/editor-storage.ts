/** The editor's share of the width beside the answer, until the reader drags it: as much, or its lines would be cut. */
const share = { 'graphiql:editorFlex': '1' }
const initial = new Map<string, string>(Object.entries(share))

/** Where GraphiQL keeps tabs, history and panes: in this browser, nowhere else. */
export const editorStorage = {
  getItem: (key: string) => localStorage.getItem(key) ?? initial.get(key) ?? null,
  setItem: (key: string, value: string) => localStorage.setItem(key, value),
  removeItem: (key: string) => localStorage.removeItem(key),
  /** Only what is GraphiQL's own: language and theme are kept beside it. */
  clear: () => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('graphiql:')) localStorage.removeItem(key)
  },
  get length() {
    return localStorage.length
  },
}
