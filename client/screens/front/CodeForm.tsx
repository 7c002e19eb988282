import { useState, type SyntheticEvent } from 'react'
import { useTranslations } from 'use-intl'
import { codeFrom } from '../../../shared/vocabulary/ids.ts'
import { go } from '../../app/route.ts'
import { Button } from '../../pieces/Button.tsx'
import form from '../parts/form.module.css'

/** Six signs that lead to a room. */
export function CodeForm() {
  const t = useTranslations('front')
  const [wrong, setWrong] = useState(false)
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = codeFrom(String(new FormData(event.currentTarget).get('code')))
    if (code) go(`/j/${code}`)
    else setWrong(true)
  }
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <label className={form.field}>
        {t('code')}
        <input
          className={form.code}
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          maxLength={9}
          aria-describedby="code-hint"
          aria-invalid={wrong}
        />
      </label>
      <p id="code-hint" className={form.hint} role={wrong ? 'alert' : undefined}>
        {t(wrong ? 'codeWrong' : 'codeHint')}
      </p>
      <Button type="submit" accent>
        {t('join')}
      </Button>
    </form>
  )
}
