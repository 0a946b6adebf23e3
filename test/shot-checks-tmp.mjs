import { chromium } from 'playwright-core'
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']})
const shots = JSON.parse(process.argv[2])
for (const [name,path,w=1440,h=900,full=false,print=false] of shots){
  const c = await b.newContext({viewport:{width:w,height:h}})
  const p = await c.newPage()
  p.on('console',m=>['error','warning'].includes(m.type())&&console.log(name,m.text()))
  p.on('pageerror',e=>console.log(name,e.message))
  await p.goto('http://localhost:4491'+path,{waitUntil:'networkidle'})
  await p.waitForTimeout(500)
  if(print) await p.pdf({path:`/tmp/shots-checks/${name}.pdf`,preferCSSPageSize:true})
  else await p.screenshot({path:`/tmp/shots-checks/${name}.png`,fullPage:full})
  await c.close()
}
await b.close()
