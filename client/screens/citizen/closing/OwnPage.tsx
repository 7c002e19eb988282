import { useTranslations } from 'use-intl'
import { say, useContent } from '../../../content.ts'
import { Card } from '../../../pieces/Card.tsx'
import { Pawn } from '../../../pieces/pawn/Pawn.tsx'
import { DreamSteps } from '../DreamSteps.tsx'
import phone from '../phone.module.css'
import { useMe } from '../useMe.ts'
import css from './closing.module.css'
import { sentenceOf } from './sentence.ts'

/** A page of one's own: the sentence from before the envelope, the dream, the life. */
export function OwnPage() {
  const t = useTranslations('debrief')
  const { dreams } = useContent()
  const { me, room, town } = useMe()
  const sentence = sentenceOf(room.roomId).trim()
  return (
    <Card className={phone.second}>
      <h2 className={css.own}>
        <Pawn seat={me.seat} size={48} named /> {town.citizens[me.seat]?.name}
      </h2>
      {sentence !== '' && (
        <blockquote className={css.sentence}>
          <p className={phone.quiet}>{t('sentence')}</p>
          <p>“{sentence}”</p>
        </blockquote>
      )}
      <h3>{say(dreams[me.dream]?.text.name, me.dream)}</h3>
      <DreamSteps />
      <p>{me.next === null ? t('dreamTrue') : t('dreamOpen', { steps: me.dreamSteps })}</p>
      <p>
        <b>{t('life')}</b>: {t('lifeSum', { steps: me.dreamSteps, joy: me.joy, life: me.life })}
      </p>
    </Card>
  )
}
