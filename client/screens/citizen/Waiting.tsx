import { Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Loading } from '../../app/RoomGate.tsx'
import { say, useContent } from '../../content.ts'
import { isOpen } from '../../net/choices.ts'
import { beginningOf } from '../../net/envelope.ts'
import { Button } from '../../pieces/Button.tsx'
import { Card } from '../../pieces/Card.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import { DreamSteps } from './DreamSteps.tsx'
import { BeforeStart, NameWays, Practice } from './laterScreens.ts'
import { RoomLines } from './RoomLines.tsx'
import { PersonaStand } from './PersonaStand.tsx'
import { HandButton } from './HandButton.tsx'
import { nameOf } from './nameOf.ts'
import css from './phone.module.css'
import { shownPlan } from './plan/shown.ts'
import { StepHeading } from './StepHeading.tsx'
import { Stock } from './Stock.tsx'
import { useMe } from './useMe.ts'

/** Before the game: who one is, what one dreams of, what one has, and the envelope that is sealed already; and a first move to try. */
export function Waiting() {
  const t = useTranslations()
  const { town } = useMe()
  const [practises, setPractises] = useState(false)
  const here = Object.values(town.citizens).filter(({ away }) => !away).length
  return (
    <div className={css.phone}>
      <header className={css.top}>
        <b className={css.where}>{t('words.phases.arrival')}</b>
        <span className={css.here}>{t('arrival.here', { here })}</span>
        <HandButton />
      </header>
      <main className={css.pad}>
        <RoomLines />
        {practises ? (
          <Suspense fallback={<Loading word={t('room.loading')} />}>
            <Practice onEnd={() => setPractises(false)} />
          </Suspense>
        ) : (
          <WhoOneIs />
        )}
      </main>
      {!practises && <WaitingDock onPractise={() => setPractises(true)} />}
    </div>
  )
}

function WhoOneIs() {
  const t = useTranslations()
  const { personas, dreams } = useContent()
  const { me, room, town, view, send } = useMe()
  const persona = personas[me.persona]
  const dream = dreams[me.dream]
  return (
    <div className={css.two}>
      <Card lean="left" height={2} className={css.identity}>
        <PersonaStand seat={me.seat} night={me.persona === 'nurse'} />
        <div className={css.identityText}>
          <p className={css.quiet}>{t('arrival.youAre')}</p>
          <StepHeading className={css.name}>{nameOf(town, me.seat)}</StepHeading>
          <p>
            <b>{say(persona?.text.name, me.persona)}.</b> {say(persona?.text.who, '')}
          </p>
          <p className={`${css.trait} ${css.onWide}`}>
            {say(persona?.text.gift, '')} {say(persona?.text.burden, '')}
          </p>
          <Suspense>
            <NameWays />
          </Suspense>
          {isOpen(view.choices, 'reroll') && (
            <button type="button" className={css.reroll} onClick={() => send({ type: 'reroll' })}>
              <b>{t('arrival.reroll')}</b> {t('arrival.rerollTold')}
            </button>
          )}
        </div>
      </Card>
      <div className={css.stack}>
        <Card lean="right" className={css.second}>
          <p className={css.quiet}>{t('arrival.dream')}</p>
          <h2>{say(dream?.text.name, me.dream)}</h2>
          <p className={`${css.dreamWhy} ${css.onWide}`}>{say(dream?.text.why, '')}</p>
          <DreamSteps />
        </Card>
        <Stock dream={false} ties={false} />
        <Suspense>
          <BeforeStart />
        </Suspense>
        <p className={css.envelope}>
          <EnvelopeShape />
          <span>
            <b>{t('arrival.envelope')}.</b> {t('arrival.envelopeTold', { mark: beginningOf(room.commitment) })}
          </span>
        </p>
      </div>
    </div>
  )
}

/** Nothing here is needed to go on: the town begins when its facilitator says so. */
function WaitingDock({ onPractise }: { onPractise: () => void }) {
  const t = useTranslations('arrival')
  const { activities } = useContent()
  const { me, view, send, onTheWay } = useMe()
  const isReady = onTheWay('ready').at(-1)?.ready ?? me.ready
  const [planned] = shownPlan(me, onTheWay('plan'))
  const mayBegin = isOpen(view.choices, 'start')
  const mayPractise = !isReady && isOpen(view.choices, 'plan')
  return (
    <footer className={css.dock}>
      <div className={css.waiting}>
        <p role="status">
          {isReady && <Icon name="tick" />} {isReady && t('isReady')} {!mayBegin && t('wait')}
          {planned && <small>{t('planned', { activity: say(activities[planned.activity]?.text.name, planned.activity) })}</small>}
        </p>
        {mayPractise && (
          <Button look={mayBegin ? 'plain' : 'main'} className={css.ready} onClick={onPractise}>
            <span>
              {t('practise')} <small>{t('practiseTold')}</small>
            </span>
          </Button>
        )}
        {mayBegin && (
          <Button accent className={css.ready} onClick={() => send({ type: 'start' })}>
            {t('begin')}
          </Button>
        )}
      </div>
    </footer>
  )
}

function EnvelopeShape() {
  return (
    <svg className={css.envelopeShape} viewBox="0 0 44 32" aria-hidden>
      <path className={css.envelopeBack} d="M1 1H43V31H1Z" />
      <path className={css.envelopeFlap} d="M1 1 22 19 43 1" />
      <circle className={css.seal} cx="22" cy="17" r="6" />
    </svg>
  )
}
