/** What a made-up indicator measures, and about how much of it a prefecture has in a year. */
export interface SimulatedIndicator {
  id: string
  name: string
  nameEn: string
  unit: string
  level1: 'COST' | 'OUTPUT' | 'BENEFIT' | 'SATISFACTION'
  level2: string
  /** Areas and counts add up; percentages and costs do not. */
  additive: boolean
  operator: 'AT_LEAST' | 'AT_MOST'
  /** The target: of an area or a count, the mean of a prefecture in a year; of any other, the target everywhere. */
  size: number
  /** Decimal places. */
  places: 0 | 2
  /** Points, before they are dealt out to 100. */
  points: number
}

type Line = readonly [
  id: string,
  name: string,
  nameEn: string,
  unit: string,
  level: `${SimulatedIndicator['level1']} ${string}`,
  kind: 'ADDS' | 'RATE' | 'CEILING',
  size: number,
  places: 0 | 2,
  points: number,
]

/** The first twelve have one of each kind. */
const LINES: readonly Line[] = [
  ['treated-area', '治理面积', 'Area treated', '公顷', 'OUTPUT QUANTITY', 'ADDS', 60, 2, 10],
  ['sites-restored', '修复点位数量', 'Sites restored', '个', 'OUTPUT QUANTITY', 'ADDS', 24, 0, 10],
  ['vegetation-area', '恢复植被面积', 'Area revegetated', '公顷', 'OUTPUT QUANTITY', 'ADDS', 41, 2, 10],
  ['hazards-removed', '消除隐患点数量', 'Hazard points removed', '处', 'OUTPUT QUANTITY', 'ADDS', 45, 0, 8],
  ['pass-rate', '工程合格率', 'Works that pass inspection', '%', 'OUTPUT QUALITY', 'RATE', 95, 2, 8],
  ['in-time-rate', '按时完工率', 'Works finished in time', '%', 'OUTPUT TIMELINESS', 'RATE', 90, 2, 6],
  ['unit-cost', '单位成本', 'Unit cost', '万元/公顷', 'OUTPUT COST', 'CEILING', 35, 2, 8],
  ['jobs', '带动就业人次', 'Jobs, in person-times', '人次', 'BENEFIT ECONOMIC', 'ADDS', 180, 0, 8],
  ['people-reached', '受益人口', 'People who benefit', '万人', 'BENEFIT SOCIAL', 'ADDS', 2, 2, 8],
  ['cover-rate', '植被覆盖度', 'Vegetation cover', '%', 'BENEFIT ECOLOGICAL', 'RATE', 62, 2, 8],
  ['aftercare', '后期管护年限', 'Years of aftercare', '年', 'BENEFIT SUSTAINABILITY', 'RATE', 8, 0, 6],
  [
    'satisfaction',
    '群众满意度',
    'Satisfaction of residents',
    '%',
    'SATISFACTION BENEFICIARY_SATISFACTION',
    'RATE',
    90,
    2,
    10,
  ],
  ['slopes', '边坡治理长度', 'Length of slopes treated', '公里', 'OUTPUT QUANTITY', 'ADDS', 6, 2, 6],
  ['woodland', '新增林地面积', 'New woodland', '公顷', 'OUTPUT QUANTITY', 'ADDS', 18, 2, 6],
  ['cropland', '新增耕地面积', 'New cropland', '公顷', 'OUTPUT QUANTITY', 'ADDS', 7, 2, 6],
  ['grassland', '新增草地面积', 'New grassland', '公顷', 'OUTPUT QUANTITY', 'ADDS', 11, 2, 6],
  ['wetland', '修复湿地面积', 'Wetland restored', '公顷', 'OUTPUT QUANTITY', 'ADDS', 13, 2, 6],
  ['survival-rate', '苗木成活率', 'Plants that survive', '%', 'OUTPUT QUALITY', 'RATE', 85, 2, 6],
  ['start-rate', '按时开工率', 'Works begun in time', '%', 'OUTPUT TIMELINESS', 'RATE', 95, 2, 6],
  ['households', '受益农户数', 'Households that benefit', '户', 'BENEFIT ECONOMIC', 'ADDS', 320, 0, 6],
  ['income', '户均增收', 'Added income per household', '元', 'BENEFIT ECONOMIC', 'RATE', 1200, 0, 6],
  ['training', '培训人次', 'Training, in person-times', '人次', 'BENEFIT SOCIAL', 'ADDS', 95, 0, 6],
  [
    'erosion-rate',
    '水土流失面积减少率',
    'Reduction of eroded area',
    '%',
    'BENEFIT ECOLOGICAL',
    'RATE',
    20,
    2,
    6,
  ],
  ['carbon', '固碳量', 'Carbon fixed', '吨', 'BENEFIT ECOLOGICAL', 'ADDS', 140, 2, 6],
  [
    'overrun-rate',
    '超概算项目比例',
    'Works over their estimate',
    '%',
    'COST ECONOMIC_COST',
    'CEILING',
    8,
    2,
    6,
  ],
]

/** Ids of their own: what is made up never changes the description of a real indicator. */
export const CATALOGUE: readonly SimulatedIndicator[] = LINES.map(
  ([id, name, nameEn, unit, level, kind, size, places, points]) => {
    const [level1, level2] = level.split(' ') as [SimulatedIndicator['level1'], string]
    return {
      id: `simulated-${id}`,
      name: `${name}（模拟）`,
      nameEn: `${nameEn} (simulated)`,
      unit,
      level1,
      level2,
      additive: kind === 'ADDS',
      operator: kind === 'CEILING' ? 'AT_MOST' : 'AT_LEAST',
      size,
      places,
      points,
    }
  },
)
