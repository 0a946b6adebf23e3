/** The nationalities that autonomous prefectures are named after (GB/T 2260). */
const nationalities =
  /(?:布依族|苗族|侗族|土家族|藏族|彝族|羌族|回族|蒙古族|蒙古|朝鲜族|傣族|景颇族|白族|傈僳族|哈尼族|壮族|哈萨克|柯尔克孜)+自治州$/

/** As officials say it: 黔南州 for 黔南布依族苗族自治州. Other names stay whole. */
export const shortRegionName = (name: string): string => name.replace(nationalities, '州')
