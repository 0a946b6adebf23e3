import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { MetricNode } from '../comparison/compare.ts'
import { higherIsBetter } from '../comparison/metric.ts'
import { shown } from '../comparison/metric-figures.ts'
import type { Context } from '../context.ts'
import { evidenceOf } from '../documents/evidence.ts'
import { Evidence } from '../documents/evidence.type.ts'
import { FactorContribution } from './allocation.type.ts'
import { type Contribution, factorOf, factorValueOf, shareOf } from './plan-part.ts'

@Resolver(() => FactorContribution)
export class FactorContributionResolver {
  @FieldResolver()
  metric(@Root() contribution: Contribution): MetricNode {
    const { metric, operator } = factorOf(contribution).figures
    return {
      metric,
      higherIsBetter: higherIsBetter(metric.kind, operator),
      language: contribution.plan.language,
    }
  }

  @FieldResolver()
  value(@Root() contribution: Contribution): number | null {
    const { raw } = factorValueOf(contribution).figure
    return raw === null ? null : shown(factorOf(contribution).figures.metric, raw)
  }

  @FieldResolver()
  imputed(@Root() contribution: Contribution): boolean {
    return factorValueOf(contribution).imputed
  }

  @FieldResolver()
  normalized(@Root() contribution: Contribution): number {
    return shareOf(contribution).normalized[contribution.k] ?? 0
  }

  @FieldResolver()
  points(@Root() contribution: Contribution): number {
    return shareOf(contribution).points[contribution.k] ?? 0
  }

  @FieldResolver(() => Evidence, { description: 'Where the value comes from, or why it is missing.' })
  async evidence(@Root() contribution: Contribution, @Ctx() { snapshot }: Context): Promise<Evidence> {
    return evidenceOf(snapshot, await factorValueOf(contribution).figure.evidence(contribution.plan.language))
  }
}
