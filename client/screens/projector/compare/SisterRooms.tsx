import { useTranslations } from 'use-intl'
import { Compared } from './Compared.tsx'
import css from './compared.module.css'
import { useComparison, type AskComparison } from '../../parts/compare/useComparison.ts'

/** The rooms of the session side by side, kept up to date. */
export default function SisterRooms({ ask }: { ask: AskComparison }) {
  const t = useTranslations('projector.compare')
  const comparison = useComparison(ask)
  return (
    <main className={css.stage}>
      <header>
        <h1>{t('title')}</h1>
        {comparison === null && <p>{t('loading')}</p>}
      </header>
      {comparison !== null && <Compared comparison={comparison} />}
    </main>
  )
}
