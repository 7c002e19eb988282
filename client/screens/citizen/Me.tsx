import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { say, useContent } from '../../content.ts'
import { PhoneWords } from '../../messages/PhoneWords.tsx'
import { keptOf } from '../../net/keys.ts'
import { Card } from '../../pieces/Card.tsx'
import { Pawn } from '../../pieces/pawn/Pawn.tsx'
import { DreamPlan } from './DreamPlan.tsx'
import { Membership } from './laterScreens.ts'
import { nameOf } from './nameOf.ts'
import css from './phone.module.css'
import { Tokens } from './plan/Tokens.tsx'
import { SoundSwitch } from './SoundSwitch.tsx'
import { Stock } from './Stock.tsx'
import { useMe } from './useMe.ts'

/** What is one's own: purse, joy, dream, debts, whether the app counts one, and what the device keeps. */
export default function Me() {
  return (
    <PhoneWords>
      <Own />
    </PhoneWords>
  )
}

function Own() {
  const t = useTranslations('me')
  const { personas, dreams } = useContent()
  const { me, room, town } = useMe()
  const persona = personas[me.persona]
  const { returnCode } = keptOf(room.roomId)
  return (
    <div className={`${css.pad} ${css.pairs}`}>
      <div className={css.meHead}>
        <Pawn seat={me.seat} size={64} named />
        <div>
          <h2>{nameOf(town, me.seat)}</h2>
          <p>
            <b>{say(persona?.text.name, me.persona)}.</b> {say(persona?.text.gift, '')} {say(persona?.text.burden, '')}
          </p>
        </div>
      </div>
      <Card className={css.second}>
        <Stock />
        <p className={css.quiet}>{t('life', { life: me.life })}</p>
        <Tokens />
      </Card>
      <Card className={css.second}>
        <p className={css.quiet}>{t('dream')}</p>
        <h2>{say(dreams[me.dream]?.text.name, me.dream)}</h2>
        <DreamPlan />
      </Card>
      <Card className={css.second}>
        <h2>{t('debts')}</h2>
        {me.debts.length === 0 ? <p>{t('noDebts')}</p> : null}
        <ul>
          {me.debts.map((debt, i) => (
            <li key={i}>{t('debt', { coins: debt.coins, month: debt.month })}</li>
          ))}
        </ul>
      </Card>
      {room.regime && (
        <Suspense>
          <Membership />
        </Suspense>
      )}
      <SoundSwitch />
      {returnCode && <p className={css.quiet}>{t('returnCode', { code: `${returnCode.slice(0, 3)} ${returnCode.slice(3)}` })}</p>}
    </div>
  )
}
