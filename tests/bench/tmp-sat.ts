import { besides } from './process.ts'
import { withServer, type ServerName } from './rivals.ts'
import { saturated } from './load.ts'
import { CITIZENS } from './workload.ts'
await besides(async () => {
  for (const server of (process.argv[2] ?? 'ours').split(',') as ServerName[])
    await withServer(server, { citizens: CITIZENS }, async ({ child, open }) => {
      const opened = await open(10)
      for (let i = 0; i < Number(process.argv[3] ?? 1); i++) {
        const c = await saturated(opened, child)
        console.log(server, c.cpuMsPerMove.toFixed(4), c.movesPerCoreSecond.toFixed(0))
      }
    })
})
process.exit()
