/** A plugin for a store that answers nothing: what asks it shows. */
export const REFUSING = {
  transformQuery: () => {
    throw new Error('asked the store')
  },
  transformResult: async () => {
    throw new Error('asked the store')
  },
}
