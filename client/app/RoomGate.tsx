import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useRoomState } from '../net/useRoom.tsx'
import { ConnectionLine } from './ConnectionLine.tsx'
import { Notice } from './Notice.tsx'
import css from './notice.module.css'

/** Lets a screen in once its room is there; before that, and when the door stays shut, it says so in words. */
export function RoomGate({ children }: { children: ReactNode }) {
  const t = useTranslations()
  const { status, lost, view, refusal, closed } = useRoomState()
  if (status === 'refused' && refusal) {
    return (
      <Notice title={t('room.refusedTitle')} told={t(`refusals.${refusal.code}`)}>
        {refusal.code === 'reload' ? <Reload /> : <WayBack />}
      </Notice>
    )
  }
  if (status === 'closed' && closed) {
    return (
      <Notice title={t(`room.closed.${closed}.title`)} told={t(`room.closed.${closed}.told`)}>
        {closed === 'reload' ? <Reload /> : closed !== 'moved' && <WayBack asks={closed === 'removed'} />}
      </Notice>
    )
  }
  if (!view) return <Loading word={t(lost ? 'room.noLine' : 'room.connecting')} />
  return (
    <>
      <ConnectionLine />
      {children}
    </>
  )
}

/** A quiet word while something comes. */
export function Loading({ word }: { word: string }) {
  return (
    <p className={css.waiting} role="status">
      {word}
    </p>
  )
}

function WayBack({ asks = false }: { asks?: boolean }) {
  const t = useTranslations('room')
  const code = useRoomState().view?.room.code
  return (
    <>
      <a className={css.way} href={asks && code ? `/j/${code}` : '/join'}>
        {t(asks ? 'askBack' : 'joinAgain')}
      </a>
      <a className={css.way} href="/">
        {t('toFront')}
      </a>
    </>
  )
}

function Reload() {
  const t = useTranslations('room')
  return (
    <a className={css.way} href={location.pathname}>
      {t('reload')}
    </a>
  )
}
