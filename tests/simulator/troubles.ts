import type { Device } from './device.ts'
import type { World } from './world.ts'

type Trouble = (world: World, lots: World['lots']) => void

const some = ({ devices }: World, lots: World['lots']): Device | undefined => {
  const on = devices.filter(({ isOn }) => isOn)
  return on.length > 0 ? lots.pick(on) : undefined
}

/** What may go wrong in a world; times in ms. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  'a process dies': (world, lots) => {
    const { door } = world
    door?.crash()
    world.time.after(lots.between(100, 9000), () => void world.starts())
  },
  'a process stands still': (world, lots) => {
    const { door } = world
    door?.machine.freeze()
    world.time.after(lots.pick([1000, 6000, 9000, 25_000]) + lots.between(0, 3000), () => door?.machine.thaw())
  },
  'another takes over': (world, lots) => {
    const { door, shares } = world
    // With a folder of its own no second process gets in.
    if (!shares) return
    door?.machine.freeze()
    void world.starts()
    world.time.after(lots.between(5000, 20_000), () => door?.machine.thaw())
  },
  'a process ends as told': (world, lots) => {
    const { door } = world
    if (!door || door.machine.isFrozen) return
    const wait = lots.between(3000, 6000)
    const closed = door.hall.close().then(() => door.crash())
    // With a folder of its own the next one gets in only once this one is through, and a slow disk holds it up.
    void (world.shares ? Promise.resolve() : closed).then(() => world.time.after(wait, () => void world.starts()))
  },
  'the disk takes nothing': ({ disk, time }, lots) => {
    disk.fails = lots.pick([1, 0.5])
    time.after(lots.between(300, 4000), () => (disk.fails = 0))
  },
  'the disk says that it took nothing': ({ disk, time }, lots) => {
    disk.lies = 0.5
    time.after(lots.between(300, 4000), () => (disk.lies = 0))
  },
  'the disk is slow': ({ disk, time }, lots) => {
    disk.slowness = lots.pick([300, 3000, 15_000])
    time.after(lots.between(1000, 12_000), () => (disk.slowness = 12))
  },
  'a line breaks': (world, lots) => some(world, lots)?.loses(lots.between(100, 15_000)),
  'a line is silent': (world, lots) => some(world, lots)?.silence(lots.between(500, 40_000)),
  'a device sleeps': (world, lots) => some(world, lots)?.sleeps(lots.between(1000, 90_000)),
  'somebody changes device': ({ people }, lots) => lots.pick(people).changesDevice(),
  'somebody is moved': (world, lots) => world.movesSomebody(lots),
}

/** Something goes wrong every now and then, until it is over. */
export function troubled(world: World, lots = world.lots.of('troubles')): () => void {
  let isOver = false
  const next = () =>
    world.time.after(lots.between(1500, 14_000), () => {
      if (isOver) return
      const name = lots.pick(Object.keys(TROUBLES))
      world.chronicle.tell(`trouble: ${name}`)
      TROUBLES[name]?.(world, lots)
      next()
    })
  next()
  return () => void (isOver = true)
}
