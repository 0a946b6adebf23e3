/** A special-purpose fund (专项资金). Reference table: key `programme_id`. */
export interface ProgrammeTable {
  programme_id: string
  name: string
  name_en: string | null
  /** 1 where the data is made up: left out of every answer that does not name the programme. */
  simulated: number
  scheme_id: string
}
