import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLostFor, useRoomState } from '../net/useRoom.tsx'
import type { RoomState } from '../net/store.ts'
import css from './notice.module.css'

type Said = 'saving' | 'notYet' | 'saved' | 'reconnecting' | 'lostUnsaved' | 'restarting' | 'back'
const SHORTLY = 3000
/** A quick answer needs no word that it is on its way. */
const NOTICEABLE = 800
/** One that takes so long is told as what it is. */
const LONG = 5000
/** Seconds without a line before they are counted. */
const COUNTS_FROM = 3

/** How the line and the last deed are doing, in words, politely read out. */
export function ConnectionLine() {
  const t = useTranslations('room')
  const said = useSaid(useRoomState())
  return (
    <div role="status" aria-live="polite">
      {said && (
        <p className={said === 'saved' ? 'visually-hidden' : css.line}>
          {t(said)}
          <LostFor />
        </p>
      )}
    </div>
  )
}

/** For eyes only: read out, each second would be news. */
function LostFor() {
  const t = useTranslations('room')
  const seconds = useLostFor()
  if (seconds === null || seconds < COUNTS_FROM) return null
  return <span aria-hidden="true"> {t('lostFor', { seconds: String(seconds) })}</span>
}

function useSaid({ status, lost: line, pending }: RoomState): Said | null {
  const lost = status === 'reconnecting'
  const wasLost = useLately(lost, SHORTLY)
  const isSaving = pending.some(({ state }) => state === 'saving')
  const isSlow = useSlow(isSaving, NOTICEABLE)
  const isLong = useSlow(isSaving, LONG)
  if (lost && line?.restarting) return 'restarting'
  if (lost) return isSaving ? 'lostUnsaved' : 'reconnecting'
  if (wasLost) return 'back'
  if (isLong) return 'notYet'
  if (isSlow) return 'saving'
  return pending.at(-1)?.state === 'saved' ? 'saved' : null
}

/** True for a while after `now` was true. */
function useLately(now: boolean, ms: number): boolean {
  const [lately, setLately] = useState(false)
  useEffect(() => {
    if (now) return setLately(true)
    const timer = setTimeout(() => setLately(false), ms)
    return () => clearTimeout(timer)
  }, [now, ms])
  return lately && !now
}

function useSlow(isSaving: boolean, ms: number): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isSaving) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), ms)
    return () => clearTimeout(timer)
  }, [isSaving, ms])
  return isSaving && isSlow
}
