import { useState, type SyntheticEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { Code } from '../../../shared/vocabulary/ids.ts'
import type { Joined } from '../../../shared/protocol/rest.ts'
import { returnToRoom, type Trouble as TroubleCode } from '../../net/api.ts'
import { Button } from '../../pieces/Button.tsx'
import form from '../parts/form.module.css'
import { Trouble } from '../parts/Trouble.tsx'

/** Six digits that bring a citizen back to the same chair. */
export function ReturnForm({ code, onReturned }: { code: Code; onReturned: (joined: Joined) => void }) {
  const t = useTranslations('join')
  const [wrong, setWrong] = useState(false)
  const [trouble, setTrouble] = useState<TroubleCode | null>(null)
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const returnCode = String(new FormData(event.currentTarget).get('returnCode')).replaceAll(/[\s-]/g, '')
    setTrouble(null)
    setWrong(!/^\d{6}$/.test(returnCode))
    if (!/^\d{6}$/.test(returnCode)) return
    const answer = await returnToRoom(code, { returnCode })
    if (answer.ok) onReturned(answer.value)
    else setTrouble(answer.trouble)
  }
  return (
    <form className={form.form} onSubmit={(event) => void submit(event)} noValidate>
      <label className={form.field}>
        {t('returnCode')}
        <input className={form.code} name="returnCode" inputMode="numeric" autoComplete="off" maxLength={8} aria-invalid={wrong} />
      </label>
      {wrong && (
        <p className={form.hint} role="alert">
          {t('returnWrong')}
        </p>
      )}
      <Button look="plain" type="submit">
        {t('return')}
      </Button>
      <Trouble code={trouble} />
    </form>
  )
}
