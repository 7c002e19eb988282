import { Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { Loading } from '../../../app/RoomGate.tsx'
import { Button } from '../../../pieces/Button.tsx'
import { Card } from '../../../pieces/Card.tsx'
import { Icon } from '../../../pieces/Icon.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import phone from '../phone.module.css'
import { Survey } from './Survey.tsx'
import { useSurvey } from './useSurvey.ts'

/** While one waits: what one takes for true before the game. It holds nobody up, and may be left out. */
export default function BeforeStart() {
  return (
    <PhoneWords>
      <Entry />
    </PhoneWords>
  )
}

function Entry() {
  const t = useTranslations('survey')
  const loading = useTranslations('room')('loading')
  const survey = useSurvey()
  const [isOpen, setOpen] = useState(false)
  if (!survey || survey.asked.length === 0) return null
  const left = survey.answered.filter((is) => !is).length
  const isBegun = left < survey.asked.length
  return (
    <Card className={phone.second}>
      <h2>
        {left === 0 && <Icon name="tick" />} {t('entry')}
      </h2>
      <p>{left === 0 ? t('done') : `${t('entryTold', { questions: survey.asked.length })} ${t('skip')}`}</p>
      <Button look="plain" onClick={() => setOpen(true)}>
        {left === 0 ? t('look') : isBegun ? t('goOn', { left }) : t('open')}
      </Button>
      {isOpen && (
        <Sheet title={t('entry')} onClose={() => setOpen(false)}>
          <Suspense fallback={<Loading word={loading} />}>
            <Survey
              after={
                <Button accent onClick={() => setOpen(false)}>
                  {t('later')}
                </Button>
              }
            />
          </Suspense>
        </Sheet>
      )}
    </Card>
  )
}
