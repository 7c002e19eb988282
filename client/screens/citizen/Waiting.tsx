import { useTranslations } from 'use-intl'
import { say, useContent } from '../../content.ts'
import { isOpen } from '../../net/choices.ts'
import { shortMark } from '../../net/envelope.ts'
import { Button } from '../../pieces/Button.tsx'
import { Card } from '../../pieces/Card.tsx'
import { DreamSteps } from './DreamSteps.tsx'
import { PausedLine } from './PausedLine.tsx'
import { PersonaStand } from './PersonaStand.tsx'
import css from './phone.module.css'
import { StepHeading } from './StepHeading.tsx'
import { Stock } from './Stock.tsx'
import { useMe } from './useMe.ts'

/** Before the game: who one is, what one dreams of, what one has, and the envelope that is sealed already. */
export function Waiting() {
  const t = useTranslations()
  const { personas, dreams } = useContent()
  const { me, room, town, view, send } = useMe()
  const persona = personas[me.persona]
  const dream = dreams[me.dream]
  const here = Object.values(town.citizens).filter(({ away }) => !away).length
  return (
    <div className={css.phone}>
      <header className={css.top}>
        <b className={css.where}>{t('words.phases.arrival')}</b>
        <span className={css.here}>{t('arrival.here', { here })}</span>
      </header>
      <main className={css.pad}>
        <PausedLine />
        <div className={css.two}>
          <Card lean="left" height={2} className={css.identity}>
            <PersonaStand seat={me.seat} night={me.persona === 'nurse'} />
            <div className={css.identityText}>
              <p className={css.quiet}>{t('arrival.youAre')}</p>
              <StepHeading className={css.name}>{town.citizens[me.seat]?.name}</StepHeading>
              <p>
                <b>{say(persona?.text.name, me.persona)}.</b> {say(persona?.text.who, '')}
              </p>
              <p className={`${css.trait} ${css.onWide}`}>
                {say(persona?.text.gift, '')} {say(persona?.text.burden, '')}
              </p>
            </div>
          </Card>
          <div className={css.stack}>
            <Card lean="right" className={css.second}>
              <p className={css.quiet}>{t('arrival.dream')}</p>
              <h2>{say(dream?.text.name, me.dream)}</h2>
              <p className={`${css.dreamWhy} ${css.onWide}`}>{say(dream?.text.why, '')}</p>
              <DreamSteps />
            </Card>
            <Stock dream={false} />
            <p className={css.envelope}>
              <EnvelopeShape />
              <span>
                <b>{t('arrival.envelope')}.</b> {t('arrival.envelopeTold', { mark: shortMark(room.commitment) })}
              </span>
            </p>
          </div>
        </div>
      </main>
      <footer className={css.dock}>
        {isOpen(view.choices, 'start') ? (
          <Button accent className={css.ready} onClick={() => send({ type: 'start' })}>
            {t('arrival.begin')}
          </Button>
        ) : (
          <p className={css.wait} role="status">
            {t('arrival.wait')}
          </p>
        )}
      </footer>
    </div>
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
