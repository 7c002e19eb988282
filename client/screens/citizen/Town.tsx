import { Meanwhile, PaperStatement, Resolve, Social } from './laterScreens.ts'
import { Morning } from './Morning.tsx'
import { Plan } from './plan/Plan.tsx'
import { useMe } from './useMe.ts'

/** The month itself, step by step. */
export function Town() {
  const { me, room, onTheWay } = useMe()
  const isReady = onTheWay('ready').at(-1)?.ready ?? me.ready
  switch (room.step) {
    case 'morning':
      return <Morning />
    case 'plan':
      return isReady ? <Meanwhile /> : <Plan />
    case 'social':
      return <Social />
    case 'statement':
      return <PaperStatement />
    case 'resolve':
    case null:
      return <Resolve key={room.month} />
  }
}
