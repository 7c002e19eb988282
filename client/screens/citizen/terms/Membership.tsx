import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { valuesOf } from '../../../net/choices.ts'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { Button } from '../../../pieces/Button.tsx'
import { GlassPane } from '../../../pieces/GlassPane.tsx'
import { Mark } from '../../../pieces/Mark.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { RefusedLine } from '../plan/RefusedLine.tsx'
import { useMe } from '../useMe.ts'
import css from './terms.module.css'
import { TermsText } from './TermsText.tsx'

/** The app's card: whether one is a member, the way in or out while there is one, and the terms to read again. */
export default function Membership() {
  return (
    <PhoneWords>
      <MemberCard />
    </PhoneWords>
  )
}

function MemberCard() {
  const t = useTranslations('membership')
  const { me, room, onTheWay } = useMe()
  const [reads, setReads] = useState(false)
  const isMember = onTheWay('consent').at(-1)?.accept ?? me.member === true
  const state = room.phase === 'app' ? (isMember ? 'member' : 'stranger') : null
  return (
    <GlassPane className={css.card}>
      <h2>
        <Mark size={24} /> {t('title')}
      </h2>
      <p>
        {state ? (
          <>
            <b>{t(state)}</b> {t(`${state}Told`)}
          </>
        ) : (
          t('everyone')
        )}
      </p>
      <Door isMember={isMember} />
      {room.terms && (
        <Button look="glass" className={css.soft} onClick={() => setReads(true)}>
          {t('terms')}
        </Button>
      )}
      {room.terms && reads && (
        <Sheet title={t('termsTitle')} onClose={() => setReads(false)}>
          <TermsText text={room.terms.text} />
        </Sheet>
      )}
    </GlassPane>
  )
}

/** Joining or leaving, asked once more before it is sent. */
function Door({ isMember }: { isMember: boolean }) {
  const t = useTranslations('membership')
  const { view, send } = useMe()
  const [isSure, setSure] = useState(false)
  if (!valuesOf(view.choices, 'consent', 'accept').includes(!isMember)) return null
  if (!isSure) {
    return (
      <Button look="glass" className={css.soft} onClick={() => setSure(true)}>
        {t(isMember ? 'leave' : 'join')}
      </Button>
    )
  }
  const answer = () => {
    send({ type: 'consent', accept: !isMember })
    setSure(false)
  }
  return (
    <div role="group" aria-label={t(isMember ? 'leave' : 'join')} className={css.sure}>
      <p>{t(isMember ? 'leaveSure' : 'joinSure')}</p>
      <div className={css.two}>
        <Button look="glass" onClick={answer}>
          {t('sure')}
        </Button>
        <Button look="glass" onClick={() => setSure(false)}>
          {t('stay')}
        </Button>
      </div>
      <RefusedLine type="consent" />
    </div>
  )
}
