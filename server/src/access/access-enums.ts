import type * as terms from 'schema/database/terms.ts'
import { register } from '../enums.ts'
import type { Operation as Deed } from './may.ts'

export const Role = register<terms.Role>('Role', 'What somebody may do here (角色).', {
  PUBLIC: '公众: reads what is published',
  ANALYST: '分析员: also reads what is not yet published, and may ask costlier questions',
  EDITOR: '编辑员: imports and answers findings inside the own region',
  ADMIN: '管理员: publishes, withdraws, manages users, reads the audit log',
})

export const Operation = register<Deed>('Operation', 'Something that a role allows (权限).', {
  READ: '读已发布的数据: read what is published',
  READ_DRAFTS: '读草稿: read imports that are not yet published',
  IMPORT: '导入: bring in a report',
  PUBLISH: '发布: make a release of an import, or return it',
  WITHDRAW: '撤回: go back to an earlier release',
  EXPLAIN: '答复核验问题: answer a finding',
  MANAGE_USERS: '管理用户: give and take roles',
  READ_AUDIT: '读审计日志: read who did what',
})
