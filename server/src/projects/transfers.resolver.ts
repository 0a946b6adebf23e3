import type { Selectable } from 'kysely'
import type { TransferTable } from 'schema/database/tables/transfer.table.ts'
import { Arg, Ctx, FieldResolver, Float, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { documentById } from '../documents/document.ts'
import { Citation } from '../documents/evidence.type.ts'
import { MoneyUnit } from '../enums.ts'
import { known } from '../known.ts'
import { toUnit, type MoneyUnit as Unit } from '../rules/money.ts'
import { DAYS_ALLOWED, transferDays } from '../rules/transfer-days.ts'
import { resolveProjects } from '../scope.ts'
import type { Snapshot } from '../snapshot.ts'
import { projectById } from './project.ts'
import { Project } from './project.type.ts'
import { transfersOf } from './project-loaders.ts'
import { Transfer } from './transfer.type.ts'

type TransferNode = Transfer & { row: Selectable<TransferTable> }

@Resolver(() => Project)
export class ProjectTransfersResolver {
  @FieldResolver(() => [Transfer], { description: 'Central money on its way to it, by fund year.' })
  async transfers(@Root() { id }: Project, @Ctx() context: Context): Promise<TransferNode[]> {
    const rows = await transfersOf(context, id)
    return rows.map((row) => transferNode(context.snapshot, row))
  }
}

@Resolver(() => Transfer)
export class TransfersResolver {
  @Query(() => [Transfer], { description: 'Central money on its way, by project and fund year (资金下达).' })
  async transfers(
    @Arg('projects', () => [ID], { nullable: true, description: 'Only of these projects.' }) projects:
      | string[]
      | null,
    @Arg('programmes', () => [ID], { nullable: true, description: 'Only of these programmes.' })
    programmes: string[] | null,
    @Ctx() context: Context,
  ): Promise<TransferNode[]> {
    known('project', context.snapshot.projects, projects, 'projects')
    known('programme', context.snapshot.programmes, programmes, 'programmes')
    const chosen = resolveProjects(context.snapshot, { projects, programmes })
    const rows = await Promise.all(chosen.map((project) => transfersOf(context, project.project_id)))
    return rows.flat().map((row) => transferNode(context.snapshot, row))
  }

  @FieldResolver(() => Project, { description: 'The project that the money is for.' })
  project(@Root() { row }: TransferNode, @Ctx() { snapshot }: Context): Project {
    return projectById(snapshot, row.project_id)
  }

  @FieldResolver(() => Float, { description: 'The amount.' })
  amount(
    @Root() { row }: TransferNode,
    @Arg('unit', () => MoneyUnit, { defaultValue: 'WAN_YUAN', description: 'The unit to answer in.' })
    unit: Unit,
  ): number {
    return toUnit(row.amount, unit)
  }

  @FieldResolver(() => Citation, { description: 'Where it is printed.' })
  citation(@Root() { row }: TransferNode, @Ctx() { snapshot }: Context): Citation {
    const { document_id, locator, printed, unit } = row
    return { document: documentById(snapshot, document_id), locator, printed, unit }
  }
}

function transferNode(snapshot: Snapshot, row: Selectable<TransferTable>): TransferNode {
  const document = (id: string | null) => (id === null ? null : documentById(snapshot, id))
  return {
    row,
    id: row.transfer_id,
    fundYear: row.fund_year,
    centralDocument: documentById(snapshot, row.central_document_id),
    receivedOn: row.received_on,
    provincialDocument: document(row.provincial_document_id),
    issuedOn: row.issued_on,
    days:
      row.received_on === null || row.issued_on === null
        ? null
        : transferDays(row.received_on, row.issued_on),
    daysAllowed: DAYS_ALLOWED,
  }
}
