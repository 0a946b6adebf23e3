export const funds = {
  'funds.title': '钱在哪里',
  'funds.lead': '从来源到项目再到市州，每一笔预算与执行的去向',
}
