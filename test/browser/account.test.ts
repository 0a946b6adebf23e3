import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { barriersOn } from '../support/axe.ts'
import { shownText, startBrowser } from '../support/browser.ts'
import { type Made, madeUser } from '../support/people.ts'
import { serveWithStore } from '../support/server.ts'

const { origin, store } = await serveWithStore()
// A wrong password is answered with 401.
const { open } = await startBrowser(origin, { expected: /401|Unauthorized/ })
const editor = await madeUser(store, { role: 'EDITOR', region: '520200', name: '李编辑' })
const admin = await madeUser(store, { role: 'ADMIN', name: '王管理' })

const card = (page: Page, title: RegExp | string) =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name: title }) }).last()

/** Types address and password and sends them, by the keyboard alone. */
const signIn = async (page: Page, { email }: Made, password: string) => {
  await page.getByLabel('电子邮箱').fill(email)
  await page.getByLabel('密码').fill(password)
  await page.keyboard.press('Enter')
}

describe('an editor', () => {
  it('signs in and out, and sees what that allows', async () => {
    const page = await open('/account', { bypassCSP: true })
    expect(await barriersOn(page)).toEqual([])
    await signIn(page, editor, 'not the password')
    expect(await shownText(page.getByRole('alert'))).toContain('SIGN_IN_REFUSED')
    await signIn(page, editor, editor.password)
    const me = card(page, '李编辑')
    expect(await shownText(me)).toMatch(/编辑员[\s\S]+六盘水市及其下辖地区[\s\S]+导入报告/)
    expect(await page.getByRole('navigation').getByRole('link', { name: '李编辑' }).count()).toBe(1)
    expect(await page.getByRole('heading', { name: /审计日志|用户/ }).count()).toBe(0)
    expect(await barriersOn(page)).toEqual([])
    await me.getByRole('button', { name: '退出登录' }).click()
    await page.getByRole('heading', { level: 1, name: '登录' }).waitFor()
  })

  it('ends a session on a phone, where all of it is in sight', async () => {
    const page = await open('/account', { viewport: { width: 390, height: 844 } })
    await signIn(page, editor, editor.password)
    const end = card(page, '登录会话').getByRole('button').first()
    await end.waitFor()
    const { left, right } = await end.evaluate((button) => button.getBoundingClientRect().toJSON())
    expect(left).toBeGreaterThan(0)
    expect(right).toBeLessThan(390)
  })

  it('makes a token that is shown once, and revokes it', async () => {
    const page = await open('/account')
    await signIn(page, editor, editor.password)
    const tokens = card(page, 'API 令牌')
    await tokens.getByLabel('用途').fill('每晚导入')
    await tokens.getByRole('button', { name: '新建令牌' }).click()
    expect(await shownText(tokens.getByRole('status'))).toContain('只显示这一次')
    await tokens.getByRole('button', { name: '已保存' }).click()
    expect(await tokens.getByRole('status').count()).toBe(0)
    await tokens.getByRole('button', { name: '吊销令牌：每晚导入' }).click()
    await tokens.getByRole('button', { name: '吊销令牌：每晚导入' }).waitFor({ state: 'detached' })
  })
})

describe('an administrator', () => {
  it('adds a user, changes the role, and reads of it in the audit log', async () => {
    const page = await open('/account', { bypassCSP: true })
    await signIn(page, admin, admin.password)
    const users = card(page, '用户')
    const form = users.getByRole('form', { name: '新增用户' })
    await form.getByLabel('电子邮箱').fill('anshun@example.org')
    await form.getByLabel('姓名').fill('赵')
    await form.getByLabel(/行政区划代码/).fill('520400')
    await form.getByRole('button', { name: '新增用户' }).click()
    expect(await shownText(users.getByRole('status'))).toContain('anshun@example.org 的密码只显示这一次')
    const row = users.getByRole('row').filter({ hasText: 'anshun@example.org' })
    expect(await shownText(row)).toContain('安顺市')
    await row.getByLabel('赵 的角色').selectOption('ANALYST')
    await expect.poll(() => row.getByRole('cell').nth(2).textContent()).toBe('分析员')
    await page.reload({ waitUntil: 'networkidle' })
    const log = await shownText(card(page, /审计日志/))
    expect(log).toContain('更改角色')
    expect(log).toContain('新增用户')
    expect(await barriersOn(page)).toEqual([])
  })
})
