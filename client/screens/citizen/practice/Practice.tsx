import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { say, useContent } from '../../../content.ts'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { Button } from '../../../pieces/Button.tsx'
import { Card } from '../../../pieces/Card.tsx'
import { Icon } from '../../../pieces/Icon.tsx'
import { Gains } from '../plan/Gains.tsx'
import { SlotCard } from '../plan/SlotCard.tsx'
import { shownPlan } from '../plan/shown.ts'
import { useMe } from '../useMe.ts'
import { usePlaceName } from '../usePlaceName.ts'
import { Costs } from './Costs.tsx'
import { firstMove } from './firstMove.ts'
import css from './practice.module.css'
import { PracticeStep } from './PracticeStep.tsx'

type Props = { onEnd: () => void }

/** A first move before the game, with one's own dream: four calm steps. What is planned here stays planned. */
export default function Practice(props: Props) {
  return (
    <PhoneWords>
      <Steps {...props} />
    </PhoneWords>
  )
}

function Steps({ onEnd }: Props) {
  const t = useTranslations('practice')
  const { activities, places } = useContent()
  const placeName = usePlaceName()
  const { me, view, send, onTheWay } = useMe()
  const [step, setStep] = useState(1)
  const id = firstMove(me, view.choices)
  const offer = id === null ? undefined : me.offers[id]
  if (id === null || !offer)
    return <PracticeStep step={4} title={t('four.title')} told={t('four.told')} onEnd={onEnd} action={<Ready onEnd={onEnd} />} />
  const name = say(activities[id]?.text.name, id)
  const place = say(places[offer.place]?.text.name, offer.place)
  const take = () => {
    send({ type: 'plan', slot: 1, activity: id })
    setStep(3)
  }
  switch (step) {
    case 1:
      return (
        <PracticeStep step={1} title={t('one.title')} told={t(offer.dream ? 'one.told' : 'one.toldOther')} onEnd={onEnd}>
          <button type="button" className={css.act} onClick={() => setStep(2)}>
            <b>{name}</b>
            <span>{placeName(offer.place)}</span>
            <Gains offer={offer} />
            {offer.dream && (
              <span className={css.dream}>
                <Icon name="dream" /> {t('forDream')}
              </span>
            )}
          </button>
        </PracticeStep>
      )
    case 2:
      return (
        <PracticeStep
          step={2}
          title={t('two.title')}
          told={t('two.told', { place })}
          onEnd={onEnd}
          action={
            <Button accent onClick={take}>
              {t('two.take')}
            </Button>
          }
        >
          <Card className={css.card}>
            <h3>{name}</h3>
            <Costs offer={offer} />
          </Card>
        </PracticeStep>
      )
    case 3:
      return (
        <PracticeStep
          step={3}
          title={t('three.title')}
          told={t('three.told')}
          onEnd={onEnd}
          action={
            <Button accent onClick={() => setStep(4)}>
              {t('three.on')}
            </Button>
          }
        >
          <div className={css.slot}>
            <SlotCard slot={1} planned={shownPlan(me, onTheWay('plan'))[0]} />
          </div>
        </PracticeStep>
      )
    default:
      return (
        <PracticeStep step={4} title={t('four.title')} told={t('four.told')} onEnd={onEnd} action={<Ready onEnd={onEnd} />}>
          <Card className={css.card}>
            <h3>{t('aim')}</h3>
            <p>{t('life')}</p>
          </Card>
        </PracticeStep>
      )
  }
}

function Ready({ onEnd }: Props) {
  const t = useTranslations('practice')
  const { send } = useMe()
  const ready = () => {
    send({ type: 'ready', ready: true })
    onEnd()
  }
  return (
    <Button accent onClick={ready}>
      {t('four.ready')}
    </Button>
  )
}
