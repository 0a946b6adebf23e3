import type * as terms from 'schema/database/terms.ts'
import { register } from '../enums.ts'

export const ImportState = register<terms.ImportState>('ImportState', 'How an import stands (导入状态).', {
  READING: '读取中: it is being read',
  READY: '待发布: it can be published',
  REFUSED: '有误: something is wrong with it, and has to be mended in the file',
  PUBLISHED: '已发布: it is part of a release',
  RETURNED: '已退回: it was sent back, for a reason',
  DISCARDED: '已放弃: it was put aside',
  FAILED: '读取失败: the server failed to read it',
})

export const ImportStage = register<terms.ImportStage>('ImportStage', 'What the reading of a file is at.', {
  UNPACKING: '解包',
  READING: '读取',
  UNDERSTANDING: '理解',
  PREVIEWING: '预览: publishing is rehearsed',
})

export const ImportKind = register<terms.ImportKind>('ImportKind', 'What a file is.', {
  WORKBOOK: '工作簿: our sheets as XLSX or CSV',
  ZIP: '压缩包: our sheets as CSV in a ZIP',
  OFFICIAL_FORM: '绩效自评表: the official form',
})
