import { useTranslations } from 'use-intl'
import { Button } from '../../../pieces/Button.tsx'
import { Card } from '../../../pieces/Card.tsx'
import closing from '../closing/closing.module.css'
import phone from '../phone.module.css'

/** The last word, and one's own file to take along. */
export function Goodbye({ onFile }: { onFile: () => void }) {
  const t = useTranslations('debrief')
  return (
    <>
      <section className={closing.bye}>
        <h2>{t('bye')}</h2>
        <p>
          <b>{t('exit')}</b> {t('exitTold')}
        </p>
        <p>{t('byeTold')}</p>
      </section>
      <Card className={phone.second}>
        <h2>{t('keep')}</h2>
        <p>{t('keepTold')}</p>
        <Button look="plain" onClick={onFile}>
          {t('keep')}
        </Button>
      </Card>
    </>
  )
}
