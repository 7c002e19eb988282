import { useState, type SyntheticEvent } from 'react'
import { useTranslations } from 'use-intl'
import { recoverSession, type Trouble as Code } from '../../../net/api.ts'
import { Button } from '../../../pieces/Button.tsx'
import form from '../../parts/form.module.css'
import { Trouble } from '../../parts/Trouble.tsx'
import { goToDesk } from '../useOpening.ts'
import css from './host.module.css'

/** The words that were written down bring a host back, on any laptop. */
export function ComeBack() {
  const t = useTranslations('front.back')
  const [trouble, setTrouble] = useState<Code | null>(null)
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const phrase = String(new FormData(event.currentTarget).get('phrase')).trim()
    setTrouble(null)
    if (phrase === '') return
    const answer = await recoverSession(phrase)
    if (!answer.ok) return setTrouble(answer.trouble)
    const { facilitatorToken, rooms } = answer.value
    if (facilitatorToken === undefined || !goToDesk(facilitatorToken, rooms)) setTrouble('unknown-token')
  }
  return (
    <details className={css.more}>
      <summary>{t('title')}</summary>
      <form className={`${form.form} ${css.inside}`} onSubmit={(event) => void submit(event)} noValidate>
        <label className={form.field}>
          {t('phrase')}
          <input className={form.input} name="phrase" autoComplete="off" autoCapitalize="none" spellCheck={false} aria-describedby="phrase-hint" />
        </label>
        <p id="phrase-hint" className={form.hint}>
          {t('hint')}
        </p>
        <Button look="plain" type="submit">
          {t('go')}
        </Button>
        <Trouble code={trouble} />
      </form>
    </details>
  )
}
