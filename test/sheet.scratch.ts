import { createRequire } from 'node:module'
import { allocate } from 'server/rules/allocation.ts'
import { allocationSheet } from 'server/rules/allocation-sheet.ts'
const { HyperFormula } = createRequire('/tmp/alloc-scratch/')('hyperformula')
const words: any = new Proxy({factors: ['a','b','c','d','e']}, {get:(t:any,k)=>t[k]??String(k)})
let bad=0, runs=0, inf=0
for (let r=0;r<4000;r++) {
  const n=1+Math.floor(Math.random()*7), k=Math.floor(Math.random()*4)
  const pool=Math.floor(Math.random()*1e10)+100
  const a={pool, equalShare: k===0?1:[0,.1,.333][r%3]!, floor:[null,.3,.8][r%3]!, cap:[null,1.2,1.5,3][r%4]!, claimants:Array.from({length:n},(_,i)=>({code:String(520100+i*100), baseline: Math.random()<.1?null:Math.round(pool/n*(.5+Math.random()))})),
   factors:Array.from({length:k},()=>({weight:Math.random()<.1?0:Math.random(), inverse:Math.random()<.3, values:Array.from({length:n},()=>Math.random()<.5?1+Math.floor(Math.random()*5):Math.round(Math.random()*1e6+1)/100)}))}
  if (k>0 && a.factors.every(f=>f.weight===0)) continue
  const d=allocate(a); if('infeasible' in d){inf++;continue}
  runs++
  const rows=allocationSheet(a, [], {...words, factors:['a','b','c','d'].slice(0,k)} as any)
  const hf=HyperFormula.buildFromArray(rows.map(row=>row.map((c:any)=>c!==null&&typeof c==='object'?'='+c.formula:c)),{licenseKey:'gpl-v3',useArrayArithmetic:true,smartRounding:false})
  const v=hf.getSheetValues(0)
  const col=3+3*k+15
  const got=v.slice(17).map((x:any)=>x[col]); const want=d.map(x=>x.amount/100)
  if(JSON.stringify(got)!==JSON.stringify(want)||v[11][1]!==0){bad++; if(bad<3) console.log(JSON.stringify(a),got,want,v.slice(0,12).map((x:any)=>x[1]?.message??x[1]))}
}
console.log({runs,inf,bad})
