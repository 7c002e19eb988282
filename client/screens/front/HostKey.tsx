import { useEffect, useState, type SyntheticEvent } from 'react'
import { useTranslations } from 'use-intl'
import { onKeyAsked } from '../../net/hostKey.ts'
import { Button } from '../../pieces/Button.tsx'
import form from '../parts/form.module.css'
import { Sheet } from '../parts/Sheet.tsx'

type Asked = { wasWrong: boolean; answer: (key: string | null) => void }

/** Asks for the key of a server that keeps hosting to its holders, once something needs it. */
export function HostKey() {
  const t = useTranslations('front.key')
  const [asked, setAsked] = useState<Asked | null>(null)
  useEffect(() => onKeyAsked((wasWrong) => new Promise((answer) => setAsked({ wasWrong, answer }))), [])
  if (!asked) return null
  const give = (key: string | null) => {
    setAsked(null)
    asked.answer(key)
  }
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const key = String(new FormData(event.currentTarget).get('key')).trim()
    if (key !== '') give(key)
  }
  return (
    <Sheet title={t('title')} onClose={() => give(null)}>
      <form className={form.form} onSubmit={submit} noValidate>
        <label className={form.field}>
          {t('key')}
          <input className={form.input} name="key" type="password" autoComplete="off" spellCheck={false} aria-describedby="key-told" />
        </label>
        <p id="key-told" className={form.hint} role={asked.wasWrong ? 'alert' : undefined}>
          {t(asked.wasWrong ? 'wrong' : 'told')}
        </p>
        <Button type="submit">{t('go')}</Button>
      </form>
    </Sheet>
  )
}
