import { carried } from '../../app/navigation.ts'
import { Card, CardGrid } from '../../components/card.tsx'
import type { Crumb } from '../../components/crumbs.tsx'
import { SinceRelease } from '../../components/since-release/since-release.tsx'
import { useFilters } from '../../filters/filters-context.ts'
import { useSimulated } from '../../filters/use-simulated.ts'
import type { RegionProfileQuery } from '../../generated/graphql.ts'
import { useName, useRegionName, useT } from '../../i18n/use-t.ts'
import { FindingsCard } from './findings-card.tsx'
import { GapsCard } from './gaps-card.tsx'
import { MoneyCard } from './money-card.tsx'
import { orderMoney, pivotTargets } from './order.ts'
import { PlacesCard } from './places-card.tsx'
import styles from './profile.module.css'
import { ProfileFrame } from './profile-frame.tsx'
import { ProfileTiles } from './profile-tiles.tsx'
import { ProjectLinks } from './project-links.tsx'
import { chosen } from './questions.ts'
import { ResultsCard } from './results-card.tsx'
import { TargetsCard } from './targets-card.tsx'
import type { RegionProfile } from './use-profile.ts'

interface Props {
  region: RegionProfile
  findings: RegionProfileQuery['findings']
}

export const RegionSheet = ({ region, findings }: Props) => {
  const t = useT()
  const nameOf = useName()
  const regionName = useRegionName()
  const { programmes } = useFilters().filters
  const simulated = useSimulated()
  const { code, level, parent, projects, children, results, performance } = region
  const above: Crumb[] = parent
    ? [
        {
          label: regionName(parent),
          link: { to: '/regions/$code', params: { code: parent.code }, search: carried },
        },
      ]
    : []
  const lead = t('profile.region.lead', { level: t(`profile.level.${level}`), code })
  const isInside = projects.length > 0
  const [only] = projects.length === 1 ? projects : []
  const place = { ...chosen(programmes), regions: [code], regionLevel: level }
  const years = [...new Set(region.yearResults.nodes.map(({ period }) => period.from))].toSorted()
  const isJudged = performance.metCount + performance.unmetCount > 0
  // Where results are judged, the span's targets stand beside their actuals already.
  const spans = isJudged ? [] : results.nodes
  const { lines, silent } = pivotTargets([...region.yearResults.nodes, ...spans], ({ period }) =>
    period.cumulative ? 'span' : `${period.from}`,
  )
  const leftOut = region.yearResults.totalCount - region.yearResults.nodes.length
  return (
    <ProfileFrame
      above={above}
      title={nameOf(region)}
      lead={lead}
      choice={{ programmes, regions: [code] }}
      programmes={programmes}
      simulated={simulated}
    >
      {isInside && (
        <ProfileTiles
          funds={region.funds}
          standing={performance}
          scored={only ? { project: only.id } : null}
          where={place}
          at={{ region: code }}
        />
      )}
      <SinceRelease scope={{ regions: [code] }} />
      <CardGrid>
        {isInside ? (
          <>
            <ProjectLinks projects={projects} />
            <MoneyCard
              id={`${code}-money`}
              subtitle={t('profile.money.region')}
              rows={orderMoney(region.sources)}
              total={region.funds}
              where={place}
              at={{ region: code }}
            />
          </>
        ) : (
          <Card title={t('status.NOT_IN_PROGRAMME')}>
            <p className={styles.outside}>{t('profile.outside')}</p>
          </Card>
        )}
        {children.length > 0 && (
          <PlacesCard
            counted={t('profile.children.title', {
              count: children.length,
              inside: children.filter((child) => child.projects.length > 0).length,
            })}
            subtitle={t('profile.money.region')}
            places={children}
            where={chosen(programmes)}
          />
        )}
        {isJudged && <ResultsCard standing={performance} results={results} where={place} />}
        {lines.length > 0 && (
          <TargetsCard
            id={`${code}-targets`}
            title={t('profile.targets.years', { count: lines.length })}
            subtitle={t(isJudged ? 'profile.targets.annual' : 'profile.targets.unjudged')}
            lines={lines}
            places={[
              ...years.map((year) => ({
                key: `${year}`,
                label: `${year}`,
                where: { ...place, cumulative: false },
              })),
              ...(isJudged ? [] : [{ key: 'span', label: t('profile.targets.span'), where: place }]),
            ]}
            silent={silent}
            leftOut={leftOut}
          />
        )}
        <FindingsCard findings={findings.nodes} total={findings.totalCount} project={only?.id} />
        {isInside && (
          <GapsCard
            scope={{ ...chosen(programmes), regions: [code] }}
            shown={level === 'PREFECTURE' ? ['REGION_SPAN', 'REGION_YEAR'] : undefined}
          />
        )}
      </CardGrid>
    </ProfileFrame>
  )
}
