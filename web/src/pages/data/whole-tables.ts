/** Questions whose answers are whole tables; the workbench shows them and saves them as CSV or XLSX. */
export const wholeTables = [
  {
    id: 'funds',
    query: `{
  funds(by: [PROJECT, SOURCE], first: 1000) {
    nodes { project { id name } source budget received executed executionRate }
  }
}`,
  },
  {
    id: 'results',
    query: `{
  results(first: 1000) {
    nodes {
      project { id name }
      indicator { id name unit level1 level2 }
      period { label }
      target { text }
      actual { text }
      completionRate
      status
      weight
      score
      shortfallReason
    }
  }
}`,
  },
  {
    id: 'transfers',
    query: `{
  transfers {
    project { id name }
    fundYear
    amount
    centralDocument { documentNumber }
    receivedOn
    provincialDocument { documentNumber }
    issuedOn
    days
  }
}`,
  },
  { id: 'documents', query: '{\n  documents { id kind title documentNumber issuer issuedOn }\n}' },
] as const
