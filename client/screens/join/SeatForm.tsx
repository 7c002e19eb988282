import { nanoid } from 'nanoid'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Code } from '../../../shared/vocabulary/ids.ts'
import type { Joined } from '../../../shared/protocol/rest.ts'
import { joinRoom, type Trouble as TroubleCode } from '../../net/api.ts'
import { keep, keepKey } from '../../net/keys.ts'
import { Button } from '../../pieces/Button.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import css from './join.module.css'

/** One tap for a chair. The same id goes with each try, so that a lost answer never costs a second chair. */
export function SeatForm({ code, onJoined }: { code: Code; onJoined: (joined: Joined) => void }) {
  const t = useTranslations('join')
  const [joinId] = useState(() => nanoid())
  const [entering, setEntering] = useState(false)
  const [trouble, setTrouble] = useState<TroubleCode | null>(null)
  useEffect(() => void import('../../app/Play.tsx'), [])
  const enter = async () => {
    setEntering(true)
    setTrouble(null)
    const answer = await joinRoom(code, { joinId })
    setEntering(false)
    if (!answer.ok) return setTrouble(answer.trouble)
    const { roomId, token, returnCode } = answer.value
    keepKey('citizen', { room: roomId, token })
    keep(roomId, { returnCode })
    onJoined(answer.value)
  }
  return (
    <>
      <p className={css.code}>{t('room', { code: `${code.slice(0, 3)} ${code.slice(3)}` })}</p>
      <p>{t('nameTold')}</p>
      <Button accent disabled={entering} onClick={() => void enter()}>
        {t(entering ? 'entering' : 'enter')}
      </Button>
      <Trouble code={trouble} />
    </>
  )
}
