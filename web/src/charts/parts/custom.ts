import { CustomChart, ScatterChart } from 'echarts/charts'
import { use } from 'echarts/core'

use([CustomChart, ScatterChart])
