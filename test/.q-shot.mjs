import { chromium } from 'playwright-core'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] })
const open = async (path, o={}) => {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, ...o })).newPage()
  page.on('console', m => console.log(m.type(), m.text().slice(0,300)))
  page.on('pageerror', e => console.log('ERR', e.message.slice(0,400)))
  page.on('requestfailed', r => console.log('FAILED', r.url(), r.failure()?.errorText))
  page.on('response', r => { if (r.status()>=400) console.log(r.status(), r.url()) })
  page.on('request', r => { if (!r.url().startsWith('http://127.0.0.1:4470') && !/^(data|blob):/.test(r.url())) console.log('OUT', r.url()) })
  await page.goto('http://127.0.0.1:4470'+path, { waitUntil: 'networkidle' })
  return page
}

const p = await open('/query')
await p.waitForTimeout(1500)
await p.getByRole('button', { name: /市州分到多少/ }).click()
await p.waitForTimeout(1500)
await p.screenshot({ path: '/tmp/q-1.png' })
await p.getByRole('button', { name: '加问报告状态' }).click()
await p.waitForTimeout(1500)
await p.screenshot({ path: '/tmp/q-2.png' })
await p.getByRole('button', { name: /怎样分到市州和年度/ }).click()
await p.waitForTimeout(1000)
await p.getByRole('button', { name: '图', exact: true }).click()
await p.waitForTimeout(1500)
await p.screenshot({ path: '/tmp/q-3.png' })
console.log(p.url())
const p4 = await open(p.url().replace('http://127.0.0.1:4470','')+'&theme=dark', { viewport: { width: 390, height: 844 } })
await p4.waitForTimeout(2500)
await p4.screenshot({ path: '/tmp/q-4.png', fullPage: true })
let sum = 0
const p5 = await (await browser.newContext()).newPage()
const seen=[]
p5.on('response', async r => { if (r.url().endsWith('.js')) { const b=(await r.body()); seen.push([r.url().split('/').pop(), (await import('node:zlib')).gzipSync(b).length]) } })
await p5.goto('http://127.0.0.1:4470/', { waitUntil: 'networkidle' })
await p5.waitForTimeout(500)
console.log(seen, seen.reduce((a,[,n])=>a+n,0))
await browser.close()
