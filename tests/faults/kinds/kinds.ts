import { DEVICES } from './devices.ts'
import { DISK } from './disk.ts'
import type { Kind } from './kind.ts'
import { KILLS } from './kills.ts'
import { LESSONS } from './lessons.ts'
import { NETWORK } from './network.ts'
import { PROCESS } from './process.ts'
import { SHARED } from './shared.ts'

/** Every fault that can be made to happen here, by number. */
export const KINDS: readonly Kind[] = [...KILLS, ...PROCESS, ...NETWORK, ...DEVICES, ...DISK, ...LESSONS, ...SHARED].sort((a, b) =>
  a.id.localeCompare(b.id),
)
