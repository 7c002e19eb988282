import { useTranslations } from 'use-intl'
import { Button } from '../../../pieces/Button.tsx'
import { GlassPane } from '../../../pieces/GlassPane.tsx'
import { Mark } from '../../../pieces/Mark.tsx'
import css from './terms.module.css'

/** What the app says to an answer; until the others have answered one may think again. */
export function Answered({ accepted, onChange }: { accepted: boolean; onChange?: () => void }) {
  const t = useTranslations('terms')
  return (
    <GlassPane className={css.answered} role="status">
      <p>
        <Mark size={24} /> <b>{t(accepted ? 'welcome' : 'later')}</b>
      </p>
      <p>{t(accepted ? 'welcomeTold' : 'laterTold')}</p>
      {onChange && (
        <Button look="glass" className={css.soft} onClick={onChange}>
          {t('change')}
        </Button>
      )}
    </GlassPane>
  )
}
