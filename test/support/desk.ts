import type { BrowserContextOptions } from 'playwright-core'
import { publish } from 'server/ingest/publish.ts'
import { xlsxOf } from '../ingest/files/made-files.ts'
import { prefectureReport } from '../ingest/prefecture-report.ts'
import { reportSheets, rowOf, setCell } from '../ingest/report-copy.ts'
import { simulatedTwin } from '../ingest/simulated-twin.ts'
import { dropFile } from './drop-file.ts'
import { deskFiles } from './opened-states.ts'
import { madeUser } from './people.ts'
import type { Standing } from './standing-dashboard.ts'

/**
 * A province's desk: of a made-up prefecture one file waits and one is refused; a third one corrects a figure of the
 * report and is published, release 3 after the report and the made-up twin. Returns the state of the admin's browser.
 */
export async function layDesk({ store, browser, address }: Standing): Promise<BrowserContextOptions> {
  await publish(store, await simulatedTwin())
  const mistaken = prefectureReport()
  setCell(mistaken, 'funds', 3, 'amount', '约七千')
  const corrected = await reportSheets()
  const row = rowOf(corrected, 'funds', { region: '522600', source: 'CENTRAL', measure: 'BUDGET' })
  setCell(corrected, 'funds', row, 'amount', '1.7')
  setCell(corrected, 'funds', row, 'printed', '1.7亿元')

  const { email, password } = await madeUser(store, { role: 'ADMIN', name: '省厅管理员' })
  const page = await browser.newPage()
  await page.goto(`${address}/account`, { waitUntil: 'networkidle' })
  await page.getByLabel('电子邮箱').fill(email)
  await page.getByLabel('密码').fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '我的账号' }).waitFor()
  await page.goto(`${address}/data`, { waitUntil: 'networkidle' })
  await dropFile(page, deskFiles.READY, await xlsxOf(prefectureReport()))
  await page.keyboard.press('Escape')
  await dropFile(page, deskFiles.REFUSED, await xlsxOf(mistaken))
  await page.keyboard.press('Escape')
  const sheet = await dropFile(page, deskFiles.PUBLISHED, await xlsxOf(corrected))
  await sheet.getByLabel('发布说明，或退回的原因').fill('更正黔东南州中央资金')
  await sheet.getByRole('button', { name: '发布', exact: true }).click()
  await sheet.getByText('已在第 3 号发布中').waitFor()
  const storageState = await page.context().storageState()
  await page.context().close()
  return { storageState }
}
