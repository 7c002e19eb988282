import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { say, useContent } from '../../content.ts'
import { PhoneWords } from '../../messages/PhoneWords.tsx'
import { keep, keptOf } from '../../net/keys.ts'
import { Button } from '../../pieces/Button.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import css from './life.module.css'
import { useDiaryWords } from './useDiaryWords.ts'
import { useMe } from './useMe.ts'

const MOST = 6

/** After a bot played for one: three lines of what it did and what changed, once for each return. */
export default function CoverAccount() {
  return (
    <PhoneWords>
      <Account />
    </PhoneWords>
  )
}

function Account() {
  const t = useTranslations('cover')
  const word = useDiaryWords()
  const { dilemmas } = useContent()
  const { me, room } = useMe()
  const [seen, setSeen] = useState(() => keptOf(room.roomId).coverSeen)
  const { cover } = me
  const until = cover?.until ?? null
  if (!cover || until === null) return null
  const of = `${cover.from}-${until}-${cover.did.length}`
  if (seen === of) return null
  const close = () => {
    keep(room.roomId, { coverSeen: of })
    setSeen(of)
  }
  const did = cover.did.map(({ what, outcome, option }) => {
    const answer = option && dilemmas[what]?.[option].text
    return answer ? `“${say(answer, option)}”` : word({ slot: 0, what, outcome, who: null, place: null, coins: 0, joy: 0, fined: 0 })
  })
  const shown = new Intl.ListFormat('en').format([...new Set(did)].slice(0, MOST))
  const signed = (count: number) => ({ sign: count < 0 ? '−' : '+', count: Math.abs(count) })
  return (
    <Sheet title={t('title')} onClose={close}>
      <div className={css.account}>
        <p>{cover.from === until ? t('month', { month: until }) : t('months', { from: cover.from, until })}</p>
        <p>
          {did.length === 0 ? t('didNothing') : t('did', { did: shown })} {t('kept')}
        </p>
        <p>
          {t('changed', {
            coins: t('coins', signed(cover.coins)),
            joy: t('joy', signed(cover.joy)),
            steps: t('steps', { count: cover.dreamSteps }),
          })}
        </p>
      </div>
      <Button onClick={close}>{t('close')}</Button>
    </Sheet>
  )
}
