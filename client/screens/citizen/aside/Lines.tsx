import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { keep, keptOf } from '../../../net/keys.ts'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useMemory } from '../Memory.tsx'
import { useMe } from '../useMe.ts'
import { Drafts } from './Drafts.tsx'
import { HeldLine } from './HeldLine.tsx'
import { Line } from './Line.tsx'

/** What is said beside the game: how the room is held, who looks, what became of a hand, a name or earlier choices. */
export default function Lines() {
  return (
    <PhoneWords>
      <HeldLine />
      <UnderReform />
      <Watched />
      <Hand />
      <Name />
      <Moved />
      <Drafts />
    </PhoneWords>
  )
}

/** The months of the class's own reform are lived like any others. */
function UnderReform() {
  const t = useTranslations('aside')
  const { room } = useMe()
  return room.phase === 'reform' && room.step !== null && <Line icon="mail" title={`${t('underReform')}.`} told={t('underReformTold')} />
}

function Watched() {
  const t = useTranslations('aside')
  const { me } = useMe()
  return me.watched && <Line icon="eye" title={t('watched')} />
}

/** A hand that is up, or the slip that answers it. */
function Hand() {
  const t = useTranslations('aside')
  const { me } = useMe()
  const { away, putAway } = useMemory()
  const { reply } = me
  if (me.help) return <Line icon="hand" title={`${t('handUp')}.`} told={t('handUpTold')} />
  if (reply === null || away.reply === reply) return null
  return <Line icon="hand" title={t('reply')} told={t(`replies.${reply}`)} close={{ word: t('close'), onClose: () => putAway('reply', reply) }} />
}

/** A typed name that waits. When it isn't taken nothing is said: one simply keeps the other. */
function Name() {
  const t = useTranslations('aside')
  const { me, town } = useMe()
  return me.wanted !== null && <Line icon="me" title={t('named', { name: town.citizens[me.seat]?.name ?? '' })} />
}

/** Told once to somebody who came over from another room. */
function Moved() {
  const t = useTranslations('aside')
  const { me, room, town } = useMe()
  const [isTold, setTold] = useState(() => keptOf(room.roomId).moved === undefined)
  if (isTold) return null
  const close = () => {
    keep(room.roomId, { moved: undefined })
    setTold(true)
  }
  return <Line icon="town" title={t('moved', { name: town.citizens[me.seat]?.name ?? '' })} close={{ word: t('close'), onClose: close }} />
}
