import { Link } from '@tanstack/react-router'
import { carried } from '../../app/navigation.ts'
import { Card } from '../../components/card.tsx'
import { type Coverage, type Grain, grains } from '../../components/coverage/coverage.ts'
import { gapsOf, type Lacking } from '../../components/coverage/gaps.ts'
import { type Scope, useCoverage } from '../../components/coverage/use-coverage.ts'
import { Skeleton } from '../../components/skeleton.tsx'
import { ErrorState } from '../../components/state.tsx'
import { formatNumber } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './profile.module.css'

interface Props {
  scope: Scope
  shown?: readonly Grain[]
}

/** What is not known, named plainly: which figures nobody reported at which grain. */
export const GapsCard = ({ scope, shown = grains }: Props) => {
  const { coverage, error, retry } = useCoverage(scope)
  if (error) return <ErrorState error={error} onRetry={retry} />
  return coverage ? <Gaps coverage={coverage} shown={shown} /> : <Skeleton height={200} />
}

const Gaps = ({ coverage, shown }: { coverage: Coverage; shown: readonly Grain[] }) => {
  const t = useT()
  const gaps = gapsOf(coverage, shown)
  const words = (list: readonly Lacking[]) =>
    list
      .map(({ measure, sources }) => {
        const name = t(`coverage.measure.${measure}`)
        const of = sources.map((source) => t(`source.${source}`)).join(t('list.separator'))
        return of ? t('profile.gaps.of', { measure: name, sources: of }) : name
      })
      .join(t('profile.gaps.separator'))
  return (
    <Card
      title={t(gaps.length > 0 ? 'profile.gaps.title' : 'profile.gaps.none', {
        none: gaps.reduce((sum, { none }) => sum + none.length, 0),
        some: gaps.reduce((sum, { some }) => sum + some.length, 0),
      })}
      subtitle={t('profile.gaps.subtitle')}
    >
      <dl className={styles.statements}>
        {gaps.map(({ grain, none, some, leftOut }) => (
          <div key={grain}>
            <dt>{t(`coverage.grain.${grain}`)}</dt>
            <dd>
              {none.length > 0 && <p>{t('profile.gaps.missing', { figures: words(none) })}</p>}
              {some.length > 0 && <p>{t('profile.gaps.partial', { figures: words(some) })}</p>}
              {leftOut > 0 && <p>{t('profile.gaps.leftOut', { count: formatNumber(leftOut) })}</p>}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>
        <Link to="/data" search={carried}>
          {t('profile.gaps.matrix')}
        </Link>
      </p>
    </Card>
  )
}
