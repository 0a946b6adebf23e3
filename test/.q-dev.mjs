import { chromium } from 'playwright-core'
import { readFileSync } from 'node:fs'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] })
for (const [base, wait] of [['http://127.0.0.1:4471', 25000], ['http://127.0.0.1:4470', 3000]]) {
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
page.on('console', m => m.type()==='error'||m.type()==='warning' ? console.log(m.type(), m.text().slice(0,300)):0)
page.on('pageerror', e => console.log('ERR', e.message.slice(0,300)))
await page.goto(base+'/query?query='+encodeURIComponent('{ funds(by:[REGION]) { nodes { region { name } budget executed executionRate } } }'))
await page.waitForTimeout(wait)
console.log(await page.getByRole('table').locator('tbody tr').count())
if (base.endsWith('70')) {
  await page.addScriptTag({ content: readFileSync('/work/main/test/node_modules/axe-core/axe.min.js','utf8') }).catch(e=>console.log('csp', e.message.slice(0,80)))
  const ok = await page.evaluate(() => typeof window.axe)
  console.log(ok)
}
await page.close()
}
// axe with CSP bypass, refused question
const ctx = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
for (const view of ['table','chart','json']) for (const theme of ['light','dark']) {
const page = await ctx.newPage()
await page.goto('http://127.0.0.1:4470/query?theme='+theme+'&view='+view+'&query='+encodeURIComponent('query Q($s: [FundingSource!]) { funds(by:[REGION], where: {sources: $s}) { nodes { region { name } budget executed executionRate } } }'))
await page.waitForTimeout(3500)
await page.addScriptTag({ content: readFileSync('/work/main/test/node_modules/axe-core/axe.min.js','utf8') })
const r = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a','wcag2aa'] }))
console.log(view, theme, r.violations.map(v => v.id+': '+v.nodes.length+' '+v.nodes.slice(0,3).map(n=>n.target.join(' ')+' '+(n.any[0]?.message??'').slice(0,120)).join(' | ')).join('\n  '))
await page.close()
}
const page = await ctx.newPage()
await page.goto('http://127.0.0.1:4470/query?query='+encodeURIComponent('{ indicators { results(first: 1000) { nodes { indicator { results(first: 1000) { nodes { id } } } } } } }'))
await page.waitForTimeout(3000)
await page.screenshot({ path: '/tmp/q-6.png' })
await browser.close()
