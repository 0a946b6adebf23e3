/** One statement a question, written by hand for the roll-up; amounts come out in 万元. */

const AMOUNTS = `sum(budget) / 1e6 as budget, sum(executed) / 1e6 as executed`

const RATE = `case when sum(comparable) > 0 and sum(comparable) = sum(budget_known)
  and sum(comparable) = sum(executed_known) and sum(budget) > 0
  then cast(sum(executed) as real) / sum(budget) end as executionRate`

export const FUNDS_BY_YEAR_AND_SOURCE = `select year, source, ${AMOUNTS} from fund
  where region_code = ? and source in ('CENTRAL', 'LOCAL', 'OTHER') group by year, source`

export const FUNDS_BY_REGION = `select sums.*, name from (
  select region_code, ${AMOUNTS}, ${RATE} from fund
  where parent_code = ? and source = 'TOTAL' and year between ? and ? group by region_code
) as sums join region using (region_code) order by region_code`

export const PERFORMANCE_BY_REGION = `select region_code, avg(capped) as completionRate, sum(unmet) as unmetCount
  from result where parent_code = ? and year between ? and ? group by region_code`

const NAMED = `select result_id as id, completion as completionRate, status, short_name, region_code, region.name as region_name`

export const RESULTS_BY_COMPLETION = `${NAMED} from result
  join project using (project_id) join region using (region_code)
  where region_level = ?
  order by completion is null, completion, project_id, indicator_id, region_code, year limit ?`

export const RESULT_COUNT = `select results from result_count where region_level = ?`

export const PROJECTS = `select project_id as id, short_name as shortName from project order by project_id limit ?`

/** Of several projects at once; their ids come as one JSON text. */
export const FUNDS_OF_PROJECTS = `select project_id, region_code, name, year, executed / 1e6 as executed, rate as executionRate
  from fund join region using (region_code)
  where project_id in (select value from json_each(?)) and parent_code = ? and source = 'TOTAL'
  order by project_id, region_code, year`

export const RESULT = `${NAMED}, indicator.name as indicator_name from result
  join project using (project_id) join region using (region_code) join indicator using (indicator_id)
  where result_id = ?`
