import { useTranslations } from 'use-intl'
import css from './phone.module.css'
import { useMe } from './useMe.ts'

/** The town has gone on while one looks at something else: said once, with a way there. Nobody is thrown out of what they write. */
export function NewsLine({ onTown }: { onTown: () => void }) {
  const t = useTranslations('month.stepNews')
  const { room } = useMe()
  if (room.step === null) return null
  return (
    <p className={css.newsLine}>
      <span>{t(`${room.step}.told`)}</span>
      <button type="button" onClick={onTown}>
        {t(`${room.step}.go`)}
      </button>
    </p>
  )
}
