import type { Outcome, Write } from '../../../server/storage/storage.ts'
import { Disk, type KeptRoom } from '../disk.ts'
import type { Machine } from '../machine.ts'

/** Answers before it has written anything. */
export class HastyDisk extends Disk {
  protected override commit(machine: Machine, writes: readonly Write[]): Promise<Outcome[]> {
    super.commit(machine, writes).catch(() => {})
    return Promise.resolve(writes.map(() => 'ok'))
  }
}

/** Takes what any process writes, whoever the writer is by now. */
export class OpenDisk extends Disk {
  protected override isFenced(): boolean {
    return false
  }
}

/** What a repeat is called by {@link forgetful}. */
export const REPEATED = '~again'

/** Doesn't know an id again, and a repeat is written under the id that was sent. */
export class ForgetfulDisk extends Disk {
  protected override commit(machine: Machine, writes: readonly Write[]): Promise<Outcome[]> {
    return super.commit(
      machine,
      writes.map((write) => (write.kind === 'room' ? { ...write, entries: write.entries.map(asSent) } : write)),
    )
  }

  protected override isTaken({ entries }: KeptRoom, { seq }: { seq: number }): boolean {
    return entries.some((kept) => kept.seq === seq)
  }
}

type Entries = Extract<Write, { kind: 'room' }>['entries']

function asSent(entry: Entries[number]): Entries[number] {
  return { ...entry, intent: { ...entry.intent, id: entry.intent.id.replace(REPEATED, '') } }
}
