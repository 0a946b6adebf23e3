import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** The module of each page by its path; a trailing `/` stands for all paths below. A test holds them against the router. */
export const pageModules: Readonly<Record<string, string>> = {
  '/': 'src/pages/overview/overview-page.tsx',
  '/funds': 'src/pages/funds/funds-page.tsx',
  '/indicators': 'src/pages/indicators/indicators-page.tsx',
  '/compare': 'src/pages/compare/compare-page.tsx',
  '/allocation': 'src/pages/allocation/allocation-page.tsx',
  '/checks': 'src/pages/checks/checks-page.tsx',
  '/query': 'src/pages/query/query-page.tsx',
  '/data': 'src/pages/data/data-page.tsx',
  '/account': 'src/pages/account/account-page.tsx',
  '/present': 'src/pages/present/present-page.tsx',
  '/projects/': 'src/pages/profile/project-page.tsx',
  '/regions/': 'src/pages/profile/region-page.tsx',
}

/**
 * Writes `pages.json`: for each page the scripts of its own. The server names them in the answer's head, so that
 * the browser fetches a page's part while it still reads the common one.
 */
export const pageAssets = (): Plugin => ({
  name: 'jixiao-page-assets',
  apply: 'build',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).flatMap((item) => (item.type === 'chunk' ? [item] : []))
    const main = chunks.find(({ isEntry }) => isEntry)
    const here = new Set([main?.fileName, ...(main?.imports ?? [])])
    const assets = Object.entries(pageModules).map(([path, module]) => {
      const page = chunks.find(({ facadeModuleId }) => facadeModuleId === resolve(module))
      if (!page) this.error(`There is no chunk of ${module}: is each page imported by itself?`)
      return [path, withImports(page.fileName)]
    })
    this.emitFile({
      type: 'asset',
      fileName: 'pages.json',
      source: JSON.stringify(Object.fromEntries(assets)),
    })

    function withImports(name: string, found = new Set<string>()): string[] {
      if (here.has(name) || found.has(name)) return []
      found.add(name)
      const chunk = bundle[name]
      if (chunk?.type === 'chunk') for (const other of chunk.imports) withImports(other, found)
      return [...found]
    }
  },
})
