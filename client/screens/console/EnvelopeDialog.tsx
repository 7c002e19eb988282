import { useTranslations } from 'use-intl'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from './Dialog.tsx'
import css from './Dialog.module.css'

/** The second tap: the envelope can't be sealed again. The focus waits on the way back. */
export function EnvelopeDialog({ onOpen, onClose }: { onOpen: () => void; onClose: () => void }) {
  const t = useTranslations('desk.envelope')
  return (
    <Dialog title={t('ask')} onClose={onClose}>
      <p>{t('say')}</p>
      <div className={css.buttons}>
        <Button look="plain" data-first onClick={onClose}>
          {t('no')}
        </Button>
        <Button accent onClick={onOpen}>
          {t('yes')}
        </Button>
      </div>
    </Dialog>
  )
}
