import type { PlugIn } from '../../../client/net/line.ts'
import { isRefusal, type Hall, type Pass } from '../../../server/sessions/hall.ts'

/** A key that opened once opens for ever. */
export function lenient(real: Hall): Hall {
  const opened = new Map<string, Pass>()
  return {
    ...real,
    authenticate(token, roomId) {
      const pass = real.authenticate(token, roomId)
      if (!isRefusal(pass)) opened.set(token, pass)
      return isRefusal(pass) ? (opened.get(token) ?? pass) : pass
    },
  }
}

/** A page that never hangs up. */
export const clinging =
  (real: PlugIn): PlugIn =>
  (transport, held, ear) => ({ ...real(transport, held, ear), drop: () => {} })

/** A page that shows its first view again after every change. */
export const nostalgic =
  (real: PlugIn): PlugIn =>
  (transport, held, ear) => {
    let first: Parameters<typeof ear.view>[0] | null = null
    return real(transport, held, {
      ...ear,
      view(frame) {
        first ??= frame
        ear.view(frame)
      },
      patch(frame) {
        ear.patch(frame)
        if (first && frame.to > first.version) ear.view(first)
      },
    })
  }
