import { useTranslations } from 'use-intl'
import { Button } from '../../../pieces/Button.tsx'
import { useMemory } from '../Memory.tsx'
import { useMe } from '../useMe.ts'
import css from './aside.module.css'
import { useDraftWords } from './useDraftWords.ts'

/** What one had chosen before the room went back a step: to be used again with one tap, or left. */
export function Drafts() {
  const t = useTranslations('aside')
  const word = useDraftWords()
  const { me, send } = useMe()
  const { away, putAway } = useMemory()
  const key = JSON.stringify(me.drafts)
  const [first] = me.drafts
  if (!first || away.drafts === key) return null
  const useAgain = () => {
    for (const deed of me.drafts) send(deed)
    putAway('drafts', key)
  }
  return (
    <section className={css.drafts}>
      <p>
        <b>{t('drafts')}</b>
      </p>
      <ul>
        {me.drafts.map((deed) => (
          <li key={JSON.stringify(deed)}>{word(deed)}</li>
        ))}
      </ul>
      <div className={css.ways}>
        <Button onClick={useAgain}>{t('draftsUse')}</Button>
        <Button look="plain" onClick={() => putAway('drafts', key)}>
          {t('draftsNew')}
        </Button>
      </div>
    </section>
  )
}
