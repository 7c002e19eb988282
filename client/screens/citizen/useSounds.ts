import { useEffect, useRef } from 'react'
import { play } from '../../pieces/sound.ts'
import { useMe } from './useMe.ts'

/** A small sound when one's turn comes, when the town moves, and when a door has shut. Each is also told in words. */
export function useSounds(): void {
  const { me, room } = useMe()
  const shut = me.standing?.shut?.length ?? 0
  const before = useRef({ step: room.step, shut })
  useEffect(() => {
    const { step, shut: shutBefore } = before.current
    before.current = { step: room.step, shut }
    if (shut > shutBefore) play('shut')
    else if (room.step === step) return
    else if (room.step === 'plan' || room.step === 'social') play('turn')
    else if (room.step === 'resolve') play('moves')
  }, [room.step, shut])
}
