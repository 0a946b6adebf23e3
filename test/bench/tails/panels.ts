import { readFile } from 'node:fs/promises'
import { Kind, parse, print, separateOperations } from 'graphql'

/** What the overview sends for one choice of filters, as the dashboard writes it. */
export interface Panel {
  operationName: string
  query: string
  variables: Record<string, unknown>
}

const FILES = ['overview', 'attention'].map(
  (name) => new URL(`../../../web/src/pages/overview/${name}.graphql`, import.meta.url),
)

/** The overview's panels on a programme: totals, years, sources, scores, places by completion, and what needs a look. */
export async function overviewPanels(programme: string, root: string): Promise<Panel[]> {
  const texts = await Promise.all(FILES.map((file) => readFile(file, 'utf8')))
  const where = { programmes: [programme] }
  const asked: Record<string, Record<string, unknown>> = {
    Overview: { funds: where, indicators: where },
    OverviewPlaces: {
      ...{ within: root, funds: where, performance: where, language: 'ZH' },
      ...{ places: true, isTarget: false, isCompletion: true },
    },
    Attention: { where, language: 'ZH' },
  }
  return texts.flatMap((text) =>
    Object.values(separateOperations(parse(text))).flatMap((document) => {
      const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
      const name = operation !== undefined && 'name' in operation ? operation.name?.value : undefined
      const variables = asked[name ?? '']
      return name === undefined || variables === undefined
        ? []
        : [{ operationName: name, query: print(document), variables }]
    }),
  )
}
