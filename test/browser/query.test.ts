import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { shownText, startBrowser } from '../support/browser.ts'
import { serveDashboard } from '../support/server.ts'

const origin = await serveDashboard()
const { open } = await startBrowser(origin)

const byRegion = `query ByRegion($sources: [FundingSource!]) {
  funds(by: [REGION], where: { sources: $sources }, orderBy: [{ field: REGION }]) {
    nodes { region { code name } budget }
  }
}
`
const linkTo = (query: string, more: Record<string, string> = {}) =>
  `/query?${new URLSearchParams({ query, ...more }).toString().replaceAll('+', '%20')}`

const table = (page: Page) => page.getByRole('table')
const rowsOf = async (page: Page) => {
  await table(page).locator('tbody tr').first().waitFor()
  const cells = await table(page).locator('tbody tr').all()
  return Promise.all(cells.map((row) => row.locator('td').allInnerTexts()))
}
const example = async (id: string) =>
  readFile(fileURLToPath(new URL(`../../schema/graphql/examples/${id}.graphql`, import.meta.url)), 'utf8')
const ask = async (query: string, format = 'json') =>
  fetch(`${origin}/graphql?format=${format}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
const downloadOf = async (page: Page, format: string) => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: new RegExp(`(下载|Download) ${format}`) }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}
