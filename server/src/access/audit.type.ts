import { Field, ID, ObjectType } from 'type-graphql'
import { connectionOf } from '../connection.type.ts'
import { AuditAction, Role } from './access-enums.ts'

@ObjectType({ description: 'One line of the audit log (审计日志): who did what, for good.' })
export class AuditEntry {
  @Field(() => ID, { description: 'Tells lines of the same instant apart.' })
  id!: string

  @Field(() => String, { description: 'When, ISO 8601, UTC.' })
  at!: string

  @Field(() => AuditAction, { description: 'What was done.' })
  action!: keyof typeof AuditAction

  @Field(() => String, { description: 'What it was done to: an import, a release, a finding, an account.' })
  about!: string

  @Field(() => ID, {
    nullable: true,
    description: 'Who did it; null where nobody was signed in, or a command did.',
  })
  userId!: string | null

  @Field(() => String, { nullable: true, description: 'How that person was called then.' })
  userName!: string | null

  @Field(() => Role, { description: 'What that person was then; ADMIN for a command.' })
  role!: keyof typeof Role

  @Field(() => String, {
    nullable: true,
    description: 'The network address that it came from; null for a command.',
  })
  address!: string | null
}

@ObjectType({ description: 'A page of the audit log, the newest first.' })
export class AuditEntryConnection extends connectionOf('AuditEntry', () => AuditEntry) {}
