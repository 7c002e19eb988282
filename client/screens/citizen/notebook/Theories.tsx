import { useTranslations } from 'use-intl'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { isOpen } from '../../../net/choices.ts'
import { RoomLines } from '../RoomLines.tsx'
import phone from '../phone.module.css'
import { ReadyButton } from '../ReadyButton.tsx'
import { Solo } from '../Solo.tsx'
import { StepHeading } from '../StepHeading.tsx'
import { TopBar } from '../TopBar.tsx'
import { Exam } from '../exam/Exam.tsx'
import { useMe } from '../useMe.ts'
import { Heaviest } from './Heaviest.tsx'
import css from './notebook.module.css'
import { NotebookLines } from './NotebookLines.tsx'

/** The last guesses before the envelope is opened: the notebook over the whole screen, then the unseen cases. */
export default function Theories() {
  const { town } = useMe()
  return <PhoneWords>{town.theories === 'exam' ? <Exam /> : <Screen />}</PhoneWords>
}

function Screen() {
  const t = useTranslations('notebook')
  const { me, town, view } = useMe()
  const open = isOpen(view.choices, 'theory')
  const guessed = me.notebook.filter(({ effect }) => effect !== null && effect !== 'unknown').length
  return (
    <div className={phone.phone}>
      <TopBar />
      <main className={css.book}>
        <RoomLines />
        <header className={css.head}>
          <StepHeading>{t('theories')}</StepHeading>
          <p>{t('theoriesTold')}</p>
          <p aria-hidden>{t('key')}</p>
          <span role="status">{t('guessed', { guessed, of: me.notebook.length })}</span>
        </header>
        <NotebookLines />
        <Heaviest />
        <Solo />
      </main>
      <footer className={phone.dock}>
        <p className={phone.wait}>{open ? town.ready.of > 1 && t('readyCount', town.ready) : t('closedNow')}</p>
        <ReadyButton />
      </footer>
    </div>
  )
}
