import { importsOf, PACKAGES, type Source } from './sources.ts'

/** Who may import what: the files that a rule is about, and which of the house's files they may name. */
interface Arrow {
  name: string
  from: RegExp
  /** Of the house's own files; other packages are ruled by `packages`. */
  to: RegExp | ((target: string, from: string) => boolean)
  /** Other packages; all if left out. */
  packages?: RegExp
}

const NONE = /^$/

export const ARROWS: readonly Arrow[] = [
  { name: 'schema stands alone', from: /^schema\//, to: /^schema\// },
  {
    name: 'the server knows only the schema',
    from: /^server\//,
    to: /^(server|schema\/database|schema\/graphql)\//,
  },
  {
    name: 'rules import nothing outside themselves',
    from: /^server\/src\/rules\//,
    to: /^server\/src\/rules\//,
    packages: NONE,
  },
  {
    name: 'types and arguments know type-graphql, rules and each other',
    from: /^server\/src\/.*\.(type|args)\.ts$/,
    to: /^(schema\/database\/terms\.ts|server\/src\/(rules\/|(.*-)?enums\.ts|scalars\.ts|summary\.ts|paging\.ts|words\.ts|.*\.(type|args|queries)\.ts))/,
    packages: /^type-graphql$/,
  },
  {
    name: 'queries know kysely, the schema and the cells of a question',
    from: /^server\/src\/.*\.queries\.ts$/,
    to: /^(schema\/database\/|server\/src\/(rules\/|access\/scoped\.ts|scope\.ts|cells\.ts|places\.ts|group-columns\.ts|paging\.ts|within\.ts|summary\.ts|.*-question\.ts|.*\.queries\.ts))/,
    packages: /^kysely$/,
  },
  {
    name: 'who may do what, and what was done, knows nothing of reports',
    from: /^server\/src\/access\/(may|viewer|audit)\.ts$/,
    to: /^(server\/src\/access\/(may|viewer|audit)\.ts$|schema\/database\/)/,
    packages: /^(kysely|node:crypto)$/,
  },
  {
    name: 'only the schema knows resolvers',
    from: /^server\/src\/(?!schema\.ts$)/,
    to: /^(?!.*\.resolver\.ts$)/,
  },
  {
    name: 'ingest knows rules and the schema, runs the checks, writes the audit log, and knows no answers',
    from: /^server\/src\/ingest\//,
    to: /^(server\/src\/(ingest\/|rules\/|forms\/|checks\/check-report\.ts)|schema\/database\/)/,
  },
  {
    // Of the checks, those parts that run at publish work on ingest's facts; imports hand files on to it.
    name: 'answers do not write',
    from: /^server\/src\/(?!ingest\/|(checks|imports)\/(?!.*\.(type|args|queries|resolver)\.ts$))/,
    to: /^(?!server\/src\/ingest\/)/,
  },
  {
    name: 'seeds go in by ingest',
    from: /^seeds\//,
    to: /^(seeds\/|server\/src\/(ingest|rules)\/|server\/src\/config\.ts$|schema\/)/,
  },
  {
    name: 'the web knows the server by its schema alone',
    from: /^web\//,
    to: /^(web\/|schema\/graphql\/|seeds\/geo\/)/,
  },
  {
    name: 'a page never imports a page',
    from: /^web\/src\/pages\//,
    to: (target, from) => pageOf(target) === null || pageOf(target) === pageOf(from),
  },
  { name: 'nobody imports the tests', from: /^(?!test\/)/, to: /^(?!test\/)/ },
  // start.js installs first, and then loads the server.
  {
    name: 'scripts need nothing installed',
    from: /^scripts\/(?!start\.js$)/,
    to: /^scripts\//,
    packages: /^node:/,
  },
  {
    name: 'drivers are known to their dialects only',
    from: /^(?!schema\/database\/dialect\/)/,
    to: /^/,
    packages: /^(?!(sqlite3|pg)$)/,
  },
]

/** Every import that an arrow forbids, as one line each. */
export function violations(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    importsOf(source).flatMap((target) =>
      ARROWS.filter(({ from }) => from.test(source.path))
        .filter((arrow) => !allows(arrow, target, source.path))
        .map(({ name }) => `${source.path} → ${target} (${name})`),
    ),
  )
}

function allows({ to, packages }: Arrow, target: string, from: string): boolean {
  if (!isOurs(target)) return packages?.test(target) !== false
  return typeof to === 'function' ? to(target, from) : to.test(target)
}

const isOurs = (target: string) => [...PACKAGES, 'scripts'].some((name) => target.startsWith(`${name}/`))

const pageOf = (path: string) => /^web\/src\/pages\/([^/]+)\//.exec(path)?.[1] ?? null

/** Who may name the environment: those that hand it to `config.ts`, the build of the web, scripts and tests. */
const ENVIRONMENT =
  /^(server\/src\/(checks\/answer-|store\/store-|access\/user-|imports\/import-)?main\.ts|seeds\/main\.ts|web\/vite\.config\.ts|scripts\/.*|test\/.*)$/

/** Files that read settings behind the back of `config.ts`. */
export function environmentReaders(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path, text }) => {
      if (!ENVIRONMENT.test(path)) return /process\.env/.test(text)
      return /main\.ts$/.test(path) && /process\.env(?!\))/.test(text)
    })
    .map(({ path }) => path)
}
