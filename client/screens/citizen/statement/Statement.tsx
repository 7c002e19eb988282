import { useTranslations } from 'use-intl'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { Button } from '../../../pieces/Button.tsx'
import { NoticeText } from './NoticeText.tsx'
import css from './statement.module.css'

/** The notice of the month over its paper. Thanks lift it, and no more: the paper has a button of its own. */
export default function Statement({ onDone }: { onDone: () => void }) {
  return (
    <PhoneWords>
      <NoticeText>
        <Thanks onDone={onDone} />
      </NoticeText>
    </PhoneWords>
  )
}

function Thanks({ onDone }: { onDone: () => void }) {
  const t = useTranslations('statement')
  return (
    <Button look="glass" className={css.thanks} onClick={onDone}>
      {t('thanks')}
    </Button>
  )
}
