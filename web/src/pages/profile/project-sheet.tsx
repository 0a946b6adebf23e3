import { carried } from '../../app/navigation.ts'
import { CardGrid } from '../../components/card.tsx'
import type { Crumb } from '../../components/crumbs.tsx'
import { SinceRelease } from '../../components/since-release/since-release.tsx'
import type { Search } from '../../filters/search.ts'
import { formatYears } from '../../format/date.ts'
import { useName, useRegionName, useT } from '../../i18n/use-t.ts'
import { FindingsCard } from './findings-card.tsx'
import { GapsCard } from './gaps-card.tsx'
import { IdentityCard } from './identity-card.tsx'
import { MoneyCard } from './money-card.tsx'
import { orderMoney, pivotTargets } from './order.ts'
import { PlacesCard } from './places-card.tsx'
import { ProfileFrame } from './profile-frame.tsx'
import { ProfileTiles } from './profile-tiles.tsx'
import { ResultsCard } from './results-card.tsx'
import { StatementsCard } from './statements-card.tsx'
import { TargetsCard } from './targets-card.tsx'
import { TransfersCard } from './transfers-card.tsx'
import type { ProjectProfile } from './use-profile.ts'
import { YearsCard } from './years-card.tsx'

export const ProjectSheet = ({ project }: { project: ProjectProfile }) => {
  const t = useT()
  const nameOf = useName()
  const regionName = useRegionName()
  const { id, region, regions, period } = project
  const span = formatYears(period.from, period.to)
  const where = { projects: [id] }
  // Its places show made-up figures only where their programme is chosen.
  const within = (before: Search): Search => ({
    ...carried(before),
    ...(project.programme.simulated && { programme: project.programme.id }),
  })
  const { lines, silent } = pivotTargets(project.placeResults.nodes, (target) => target.region.code)
  const moneyOf = (code: string, source: 'CENTRAL' | 'PROVINCIAL') =>
    project.places.find((row) => row.region?.code === code && row.source === source)
  const above: Crumb[] = [
    {
      label: nameOf(project.programme),
      link: {
        to: '/',
        search: (before: Search) => ({ ...carried(before), programme: project.programme.id }),
      },
    },
    {
      label: regionName(region),
      link: { to: '/regions/$code', params: { code: region.code }, search: within },
    },
  ]
  return (
    <ProfileFrame
      above={above}
      title={nameOf(project)}
      lead={`${nameOf(project.programme)} · ${span}`}
      choice={{ projects: [id] }}
      programmes={[project.programme.id]}
      simulated={project.programme.simulated ? nameOf(project.programme) : null}
    >
      <ProfileTiles
        funds={project.funds}
        standing={project.performance}
        scored={{ project: id }}
        where={where}
        at={{ project: id }}
      />
      <SinceRelease scope={{ projects: [id] }} />
      <CardGrid>
        <MoneyCard
          id={`${id}-money`}
          subtitle={span}
          rows={orderMoney(project.sources)}
          total={project.funds}
          where={where}
          at={{ project: id }}
        />
        <YearsCard project={id} rows={project.years} />
        <IdentityCard project={project} />
        <ResultsCard standing={project.performance} results={project.results} where={where} />
        <PlacesCard
          counted={t('profile.places.title', { count: regions.length })}
          subtitle={span}
          places={regions.map((place) => ({
            ...place,
            central: moneyOf(place.code, 'CENTRAL'),
            provincial: moneyOf(place.code, 'PROVINCIAL'),
          }))}
          where={where}
          search={within}
        />
        <TargetsCard
          id={`${id}-targets`}
          title={t('profile.targets.places', { count: lines.length })}
          subtitle={span}
          lines={lines}
          places={regions.map((place) => ({
            key: place.code,
            label: regionName(place),
            where: { ...where, regionLevel: 'PREFECTURE' },
          }))}
          silent={silent}
          leftOut={project.placeResults.totalCount - project.placeResults.nodes.length}
        />
        <TransfersCard transfers={project.transfers} />
        <StatementsCard statements={project.statements} />
        <FindingsCard findings={project.findings.nodes} total={project.findings.totalCount} project={id} />
        <GapsCard scope={where} />
      </CardGrid>
    </ProfileFrame>
  )
}
