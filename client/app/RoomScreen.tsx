import { useEffect, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { keep, keepKey, keyFor, type Role } from '../net/keys.ts'
import { followMove } from '../net/moving.ts'
import { openRoom } from '../net/openRoom.ts'
import type { RoomStore } from '../net/store.ts'
import { RoomProvider } from '../net/useRoom.tsx'
import { Notice } from './Notice.tsx'
import css from './notice.module.css'
import { Loading, RoomGate } from './RoomGate.tsx'

const NO_KEY = { citizen: 'noKey', facilitator: 'noHostKey', projector: 'noBoardKey', onlooker: 'noKey' } as const satisfies Record<Role, string>

/** Opens the room that this device holds a key to, for one role. */
export function RoomScreen({ role, children }: { role: Role; children: ReactNode }) {
  const t = useTranslations('room')
  const [key, setKey] = useState(() => keyFor(role))
  const [store, setStore] = useState<RoomStore | null>(null)
  useEffect(() => {
    if (!key) return
    const opened = openRoom(key)
    setStore(opened)
    const stopFollowing = followMove(opened, (room) => {
      const next = { room, token: key.token }
      keep(room, { moved: 'yes' })
      keepKey(role, next)
      setKey(next)
    })
    return () => {
      stopFollowing()
      opened.stop()
    }
  }, [key, role])
  if (!key) {
    const joins = role === 'citizen' || role === 'onlooker'
    return (
      <Notice title={t('noKeyTitle')} told={t(NO_KEY[role])}>
        <a className={css.way} href={joins ? '/join' : '/'}>
          {t(joins ? 'joinAgain' : 'toFront')}
        </a>
      </Notice>
    )
  }
  if (!store) return <Loading word={t('connecting')} />
  return (
    <RoomProvider store={store}>
      <RoomGate>{children}</RoomGate>
    </RoomProvider>
  )
}
