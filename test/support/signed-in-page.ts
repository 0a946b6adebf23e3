import type { Page } from 'playwright-core'
import type { Visit } from './browser.ts'
import type { Made } from './people.ts'

/** A page of somebody who has signed in there by the form, as a reader does. */
export const signedInPage = async (open: Visit['open'], { email, password }: Made): Promise<Page> => {
  const page = await open('/account', { bypassCSP: true })
  await page.getByLabel('电子邮箱').fill(email)
  await page.getByLabel('密码').fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '我的账号' }).waitFor()
  return page
}
