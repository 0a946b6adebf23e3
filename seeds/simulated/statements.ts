import { STATEMENT_TOPICS, type StatementTopic } from 'schema/database/terms.ts'
import type { SheetRows } from './sheet-rows.ts'
import type { World } from './world.ts'

const TEXTS: Record<StatementTopic, { text: string; problem?: string }> = {
  ALLOCATION: { text: '（模拟）资金按因素法分配，与绩效目标一并下达' },
  ISSUANCE: { text: '（模拟）收到中央资金后按时下达各市（州）' },
  PAYMENT: { text: '（模拟）拨付执行国库集中支付制度' },
  USE: { text: '（模拟）资金用于批准的工程内容' },
  EXECUTION: {
    text: '（模拟）执行数与支付系统一致',
    problem: '（模拟）部分市（州）年底前支付不足；已建立按月通报',
  },
  PERFORMANCE_MANAGEMENT: { text: '（模拟）设定目标、开展监控并按期自评' },
  EXPENDITURE_RESPONSIBILITY: { text: '（模拟）各级按支出责任安排资金' },
}

/** What the report says on the seven topics of fund management, and the rule that it may name too late. */
export function addStatements({ scale, project, report, document }: World, rows: SheetRows): void {
  const rule = `${report}-rule`
  if (!rows.documents.some((row) => row.document === rule))
    rows.documents.push({
      document: rule,
      title: '模拟文件：专项资金管理办法（由程序生成，不是真实文件）',
      kind: 'RULE',
      documentNumber: `模拟财〔${scale.to + 1}〕9号`,
      issuer: '模拟数据生成器',
    })
  rows.statements.push(
    ...STATEMENT_TOPICS.map((topic) => ({
      project,
      topic,
      text: TEXTS[topic].text,
      problem: TEXTS[topic].problem ?? '',
      document,
      locator: `模拟表六 ${topic}`,
    })),
  )
}
