import { setTimeout as wait } from 'node:timers/promises'
import { chance } from '../../../shared/kit/chance.ts'
import type { OpenStorage } from '../../../server/storage/storage.ts'
import type { Faults } from '../../../server/storage/store.ts'
import type { Order, Point } from './inject.ts'
import { aKiller, kill } from './killer.ts'

type StorageOrder = Extract<Order, { do: 'kill-at' | 'fail-commits' | 'fail-once' | 'slow-commits' | 'lie' }>

/** A disk that fails, dawdles, or ends the process, as it is told. */
export function failing() {
  const killer = aKiller()
  let killAt: { point: Point; within: number } | null = null
  let failures: { perMille: number; seed: string } | null = null
  let failsOnce = false
  let slowBy = 0
  let lies = false
  let commits = 0

  const isDue = (point: Point) => killAt?.point === point
  const hooks: Faults = {
    write: () => void (isDue('written') && kill()),
    commit() {
      if (isDue('before-commit')) kill()
      if (killAt?.point === 'in-commit') killer.after(killAt.within)
      commits += 1
      const fails = failsOnce || (failures !== null && chance(failures.seed, commits) * 1000 < failures.perMille)
      failsOnce = false
      if (fails) throw new Error('the disk takes nothing')
    },
  }

  return {
    hooks,
    isDue,
    obey(order: StorageOrder) {
      if (order.do === 'kill-at') killAt = order
      else if (order.do === 'fail-commits') failures = order
      else if (order.do === 'fail-once') failsOnce = true
      else if (order.do === 'lie') lies = true
      else slowBy = order.ms
    },
    /** The storage, whose answers may come late or never. */
    around: (storage: OpenStorage): OpenStorage => ({
      ...storage,
      async append(write) {
        if (isDue('before-write')) kill()
        if (slowBy > 0) await wait(slowBy)
        if (lies) return 'ok'
        const outcome = await storage.append(write)
        if (isDue('after-commit')) kill()
        return outcome
      },
    }),
  }
}
