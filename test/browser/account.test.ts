import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { barriersOn } from '../support/axe.ts'
import { startBrowser } from '../support/browser.ts'
import { type Made, madeUser } from '../support/people.ts'
import { serveWithStore } from '../support/server.ts'
import { cardOf, says } from '../support/shown.ts'
import { stands } from '../support/stands.ts'

const { origin, store } = await serveWithStore()
// A wrong password is answered with 401.
const { open } = await startBrowser(origin, { expected: /401|Unauthorized/ })
const editor = await madeUser(store, { role: 'EDITOR', region: '520200', name: '李编辑' })
const admin = await madeUser(store, { role: 'ADMIN', name: '王管理' })

/** What is made here is there still when a test is tried again: each try names it anew. */
let tries = 0
const named = (name: string) => {
  tries += 1
  return `${name}${tries}`
}

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
    await says(page.getByRole('alert'), 'SIGN_IN_REFUSED')
    await signIn(page, editor, editor.password)
    const me = cardOf(page, '李编辑')
    await says(me, /编辑员[\s\S]+六盘水市及其下辖地区[\s\S]+导入报告/)
    await page.getByRole('navigation').getByRole('link', { name: '李编辑' }).waitFor()
    expect(await page.getByRole('heading', { name: /审计日志|用户/ }).count()).toBe(0)
    expect(await barriersOn(page)).toEqual([])
    await me.getByRole('button', { name: '退出登录' }).click()
    await page.getByRole('heading', { level: 1, name: '登录' }).waitFor()
  })

  it('ends a session on a phone, where all of it is in sight', async () => {
    const page = await open('/account', { viewport: { width: 390, height: 844 } })
    await signIn(page, editor, editor.password)
    const end = cardOf(page, '登录会话').getByRole('button').first()
    const isInSight = () =>
      end.evaluate((button) => {
        const { left, right } = button.getBoundingClientRect()
        return left > 0 && right < 390
      })
    await expect.poll(isInSight).toBe(true)
  })

  it('makes a token that is shown once, and revokes it', async () => {
    const page = await open('/account')
    await signIn(page, editor, editor.password)
    const tokens = cardOf(page, 'API 令牌')
    const purpose = named('每晚导入')
    await tokens.getByLabel('用途').fill(purpose)
    await tokens.getByRole('button', { name: '新建令牌' }).click()
    await says(tokens.getByRole('status'), '只显示这一次')
    await tokens.getByRole('button', { name: '已保存' }).click()
    await tokens.getByRole('status').waitFor({ state: 'detached' })
    const revoke = tokens.getByRole('button', { name: `吊销令牌：${purpose}` })
    await revoke.click()
    await revoke.waitFor({ state: 'detached' })
  })
})

describe('an administrator', () => {
  it('adds a user, changes the role, and reads of it in the audit log', async () => {
    const page = await open('/account', { bypassCSP: true })
    await signIn(page, admin, admin.password)
    const users = cardOf(page, '用户')
    const email = `${named('anshun')}@example.org`
    const form = users.getByRole('form', { name: '新增用户' })
    await form.getByLabel('电子邮箱').fill(email)
    await form.getByLabel('姓名').fill('赵')
    await form.getByLabel(/行政区划代码/).fill('520400')
    await form.getByRole('button', { name: '新增用户' }).click()
    await says(users.getByRole('status'), `${email} 的密码只显示这一次`)
    const row = users.getByRole('row').filter({ hasText: email })
    await says(row, '安顺市')
    await row.getByLabel('赵 的角色').selectOption('ANALYST')
    await expect.poll(() => row.getByRole('cell').nth(2).textContent()).toBe('分析员')
    await page.reload({ waitUntil: 'networkidle' })
    await stands(page)
    await says(cardOf(page, /审计日志/), '更改角色', '新增用户')
    expect(await barriersOn(page)).toEqual([])
  })
})
