/** Whether anybody has committed since one last looked, without asking the store. */
export interface Stamp {
  /** A number that is another one after every commit, by whatever process; equal numbers mean that nothing was written. */
  read(): number
  /** To be called once an own transaction is through, so that this process does not wait for the news of it. */
  wrote(): void
  close(): Promise<void>
}
