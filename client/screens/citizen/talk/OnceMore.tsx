import { useTranslations } from 'use-intl'
import phone from '../phone.module.css'
import { Survey } from '../survey/Survey.tsx'
import { useMe } from '../useMe.ts'

/** The headlines and cases once more; closed when the next part has told what is known. */
export function OnceMore() {
  const t = useTranslations('debrief')
  const { me } = useMe()
  return me.survey ? <Survey /> : <p className={phone.asked}>{t('closed')}</p>
}
