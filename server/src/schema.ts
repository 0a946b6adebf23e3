import 'reflect-metadata'
import { buildSchema, getMetadataStorage } from 'type-graphql'
import { AuditResolver } from './access/audit.resolver.ts'
import { OwnResolver, UsersResolver } from './access/users.resolver.ts'
import { ViewerResolver } from './access/viewer.resolver.ts'
import { AllocationExclusionResolver, AllocationResolver } from './allocation/allocation.resolver.ts'
import { AllocationShareResolver } from './allocation/allocation-share.resolver.ts'
import { FactorContributionResolver } from './allocation/contribution.resolver.ts'
import { AttentionResolver } from './attention/attention.resolver.ts'
import { ChecksResolver, ProjectFindingsResolver } from './checks/checks.resolver.ts'
import {
  ComparisonResolver,
  ComparisonRowResolver,
  MetricResolver,
  MetricValueResolver,
} from './comparison/comparison.resolver.ts'
import { DocumentsResolver } from './documents/documents.resolver.ts'
import {
  FiltersResolver,
  ProgrammeOptionResolver,
  ProjectOptionResolver,
  RegionOptionResolver,
} from './filters/filters.resolver.ts'
import { FundsResolver } from './funds/funds.resolver.ts'
import {
  ProgrammeFundsResolver,
  ProjectFundsResolver,
  RegionFundsResolver,
  YearFundsResolver,
} from './funds/nested-funds.resolver.ts'
import { ImportsResolver } from './imports/imports.resolver.ts'
import { IndicatorsResolver } from './indicators/indicators.resolver.ts'
import {
  ProgrammePerformanceResolver,
  ProjectPerformanceResolver,
  RegionPerformanceResolver,
  YearPerformanceResolver,
} from './performance/nested-performance.resolver.ts'
import { PerformanceResolver } from './performance/performance.resolver.ts'
import { callAtOnce } from './plain-resolvers.ts'
import { ProgrammesResolver } from './programmes/programmes.resolver.ts'
import { ProjectsResolver } from './projects/projects.resolver.ts'
import { ProjectTransfersResolver, TransfersResolver } from './projects/transfers.resolver.ts'
import { RegionsResolver } from './regions/regions.resolver.ts'
import { ReleaseChangesResolver } from './releases/release-changes.resolver.ts'
import { ReleasesResolver } from './releases/releases.resolver.ts'
import {
  IndicatorResultsResolver,
  ProjectResultsResolver,
  RegionResultsResolver,
} from './results/nested-results.resolver.ts'
import { ResultsResolver } from './results/results.resolver.ts'
import { ProjectScoringResolver, SchemesResolver } from './scoring/scoring.resolver.ts'
import { YearsResolver } from './years/years.resolver.ts'

/** The executable schema; with a path, its SDL is written there too. */
export const createSchema = async (emitTo?: string) => {
  // What has no resolver of its own is read off the object, without a function called for each value.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true
  const schema = await buildSchema({
    resolvers: [
      AllocationExclusionResolver,
      AllocationResolver,
      AllocationShareResolver,
      AttentionResolver,
      ChecksResolver,
      ComparisonResolver,
      ComparisonRowResolver,
      DocumentsResolver,
      FactorContributionResolver,
      FiltersResolver,
      FundsResolver,
      ImportsResolver,
      IndicatorResultsResolver,
      IndicatorsResolver,
      MetricResolver,
      MetricValueResolver,
      PerformanceResolver,
      ProgrammeFundsResolver,
      ProgrammePerformanceResolver,
      ProgrammesResolver,
      ProgrammeOptionResolver,
      ProjectFindingsResolver,
      ProjectOptionResolver,
      RegionOptionResolver,
      ProjectFundsResolver,
      ProjectPerformanceResolver,
      ProjectResultsResolver,
      ProjectScoringResolver,
      ProjectTransfersResolver,
      ProjectsResolver,
      RegionFundsResolver,
      RegionPerformanceResolver,
      RegionResultsResolver,
      RegionsResolver,
      ReleaseChangesResolver,
      ReleasesResolver,
      ResultsResolver,
      SchemesResolver,
      TransfersResolver,
      AuditResolver,
      OwnResolver,
      UsersResolver,
      ViewerResolver,
      YearFundsResolver,
      YearPerformanceResolver,
      YearsResolver,
    ],
    scalarsMap: [],
    orphanedTypes: [],
    validate: false,
    ...(emitTo === undefined ? {} : { emitSchemaFile: { path: emitTo, sortedSchema: true } }),
  })
  callAtOnce(schema)
  return schema
}
