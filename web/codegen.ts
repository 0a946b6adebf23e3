import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types and typed documents from the published schema; the output is never edited. */
const config: CodegenConfig = {
  schema: '../schema/graphql/schema.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { enumsAsTypes: true, useTypeImports: true, scalars: { Date: 'string' } },
    },
  },
}

export default config
