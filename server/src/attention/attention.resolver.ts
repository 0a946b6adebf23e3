import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { documentById } from '../documents/document.ts'
import { evidenceOf } from '../documents/evidence.ts'
import { Citation } from '../documents/evidence.type.ts'
import { fundEvidenceOf } from '../funds/fund-evidence-loader.ts'
import { indicatorById } from '../indicators/indicator.ts'
import { Indicator } from '../indicators/indicator.type.ts'
import { pageSize } from '../paging.ts'
import { projectById } from '../projects/project.ts'
import { Project } from '../projects/project.type.ts'
import { regionByCode } from '../regions/region.ts'
import { Region } from '../regions/region.type.ts'
import { indicatorEvidenceOf } from '../results/indicator-evidence.ts'
import { ATTENTION_RULES, attentionThresholds } from '../rules/attention.ts'
import { AttentionArgs, AttentionRulesArgs } from './attention.args.ts'
import { AttentionItem, AttentionRuleType } from './attention.type.ts'
import type { AttentionNode } from './attention-node.ts'
import { ruleWords } from './attention-words.ts'
import { findAttention } from './find-attention.ts'

@Resolver(() => AttentionItem)
export class AttentionResolver {
  @Query(() => [AttentionItem], {
    description:
      'What needs a leader (需要关注): in the order of the rules, from what was missed without a word down to hints, and within a rule the farthest from its threshold first. Example: attention(first: 10) { rule value threshold message citations { locator printed } }',
  })
  async attention(
    @Args(() => AttentionArgs) args: AttentionArgs,
    @Ctx() context: Context,
  ): Promise<AttentionNode[]> {
    const first = pageSize(args.first, args.first)
    return (await findAttention(context, args)).slice(0, first)
  }

  @Query(() => [AttentionRuleType], {
    description: 'The rules of attention (关注规则) in their order, each with its threshold and its count.',
  })
  async attentionRules(
    @Args(() => AttentionRulesArgs) args: AttentionRulesArgs,
    @Ctx() context: Context,
  ): Promise<AttentionRuleType[]> {
    const found = await findAttention(context, args)
    const words = ruleWords(args.overCompletion)
    const thresholds = attentionThresholds(args.overCompletion)
    return ATTENTION_RULES.map((rule) => ({
      rule,
      ...thresholds[rule],
      title: words[rule].title[args.language],
      description: words[rule].description[args.language],
      count: found.filter((item) => item.rule === rule).length,
    }))
  }

  @FieldResolver(() => Project, {
    nullable: true,
    description: 'The project; null where a finding speaks of all projects of a report.',
  })
  project(@Root() { subject }: AttentionNode, @Ctx() { snapshot }: Context): Project | null {
    const id = projectOf(subject)
    return id === null ? null : projectById(snapshot, id)
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description: 'The region that the figure stands for; null where none is named.',
  })
  region(@Root() { subject }: AttentionNode, @Ctx() { snapshot }: Context): Region | null {
    const code = regionOf(subject)
    return code === null ? null : regionByCode(snapshot, code)
  }

  @FieldResolver(() => Indicator, { nullable: true, description: 'The indicator, where it is about one.' })
  indicator(@Root() { subject }: AttentionNode, @Ctx() { snapshot }: Context): Indicator | null {
    const id = indicatorOf(subject)
    return id === null ? null : indicatorById(snapshot, id)
  }

  @FieldResolver(() => [Citation], {
    description: 'Where the figures of its sentence are printed; empty where they are printed nowhere.',
  })
  async citations(
    @Root() { subject, language }: AttentionNode,
    @Ctx() context: Context,
  ): Promise<Citation[]> {
    const { snapshot } = context
    switch (subject.of) {
      case 'finding':
        return subject.finding.citations
      case 'transfer': {
        const { document_id, locator, printed, unit } = subject.row
        return [{ document: documentById(snapshot, document_id), locator, printed, unit }]
      }
      case 'money': {
        const [executed, budget] = await Promise.all([
          fundEvidenceOf(context, subject.group, { measure: 'EXECUTED', language }),
          fundEvidenceOf(context, subject.group, { measure: 'BUDGET', language }),
        ])
        return [executed, budget].flatMap((row) => evidenceOf(snapshot, row).citations)
      }
      case 'result': {
        const { row } = subject
        const figure = { value: row.actual, status: row.actual_status, coverage: row.actual_coverage }
        const asked = { figure, cells: [row], which: 'ACTUAL', language } as const
        return evidenceOf(snapshot, await indicatorEvidenceOf(context, asked)).citations
      }
    }
  }
}

type Subject = AttentionNode['subject']

const projectOf = (subject: Subject): string | null => {
  switch (subject.of) {
    case 'money':
      return subject.group.key.project_id
    case 'finding':
      return subject.finding.row.project_id
    default:
      return subject.row.project_id
  }
}

const regionOf = (subject: Subject): string | null => {
  switch (subject.of) {
    case 'money':
      return subject.group.key.region_code
    case 'finding':
      return subject.finding.row.region_code
    case 'result':
      return subject.row.region_code
    default:
      return null
  }
}

const indicatorOf = (subject: Subject): string | null =>
  subject.of === 'result'
    ? subject.row.indicator_id
    : subject.of === 'finding'
      ? subject.finding.row.indicator_id
      : null
