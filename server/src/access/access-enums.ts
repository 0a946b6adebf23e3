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

export const AuditAction = register<terms.AuditAction>(
  'AuditAction',
  'What the audit log remembers (操作).',
  {
    IMPORTED: '导入: a report was brought in',
    PUBLISHED: '发布: it became a release',
    RETURNED: '退回: it was sent back with a reason',
    DISCARDED: '丢弃: it was thrown away',
    WITHDRAWN: '撤回: an earlier release was restored',
    EXPLAINED: '答复: a finding was answered',
    ANSWER_WITHDRAWN: '撤回答复: an answer was taken back',
    SIGNED_IN: '登录',
    SIGNED_OUT: '退出登录',
    SIGN_IN_FAILED: '登录失败: a wrong password, or no such account',
    LOCKED_OUT: '锁定: too many failed sign-ins of an account, or from an address',
    USER_ADDED: '新增用户',
    ROLE_CHANGED: '更改角色',
    PASSWORD_RESET: '重置密码: an administrator gave a new one',
    PASSWORD_CHANGED: '修改密码: the person chose a new one',
    SESSIONS_REVOKED: '终止会话: sessions, or sessions and tokens, were ended',
    USER_REMOVED: '删除用户',
    TOKEN_MADE: '新建令牌',
    TOKEN_REVOKED: '吊销令牌',
  },
)
