import { availableParallelism, cpus, loadavg } from 'node:os'

/** Day, machine and how busy it is: beside every table. */
export const machine = (): string =>
  `${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(0)}, Node ${process.version}`
