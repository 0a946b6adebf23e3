import { MapChart } from 'echarts/charts'
import { GeoComponent, VisualMapComponent } from 'echarts/components'
import { use } from 'echarts/core'

use([MapChart, GeoComponent, VisualMapComponent])
