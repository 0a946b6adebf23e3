export const RegionPage = () => null
