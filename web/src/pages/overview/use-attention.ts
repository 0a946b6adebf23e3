import { usePageQuery } from '../../app/use-page-query.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { useSearchText } from '../../filters/use-search-param.ts'
import { AttentionDocument, type AttentionQuery } from '../../generated/graphql.ts'
import { useApiLanguage } from '../../i18n/use-t.ts'
import { linesShown } from './attention-lines.ts'
import { attentionVariables } from './questions.ts'

export type AttentionItem = AttentionQuery['attention'][number]
export type AttentionRule = AttentionQuery['attentionRules'][number]

/** What needs a look under the filters, and which of it the reader wants listed: `?attention=` in the link. */
export const useAttention = () => {
  const language = useApiLanguage()
  const [shown, setShown] = useSearchText('attention')
  const answer = usePageQuery(AttentionDocument, attentionVariables(useFilters(), language))
  const items = answer.data?.attention ?? []
  return { ...answer, ...linesShown(items, answer.data?.attentionRules ?? [], shown), setShown }
}
