import { useTranslations } from 'use-intl'
import type { RevealView } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import { signed } from '../../pieces/figures.ts'
import css from './FileScene.module.css'
import { PhoneDrawing } from './PhoneDrawing.tsx'
import scene from './scene.module.css'
import { useNames } from './words.ts'

/** What hangs on one line of a file, by the rule that weighs most; and the invitation to read one's own. It is nobody's line. */
export function FileScene({ rules, sealed }: Pick<RevealView, 'rules' | 'sealed'>) {
  const t = useTranslations('scenes.file')
  const names = useNames()
  const rule = rules.find(({ points }) => points.some((worth) => worth !== 0))
  const worth = rule?.points.findLast((each) => each !== 0) ?? 0
  return (
    <div className={scene.pair}>
      <Card height={3} lean="left" className={scene.sheet}>
        <header>
          <h1>{t('title')}</h1>
          <p>{t('sub')}</p>
        </header>
        <dl className={css.line}>
          {rule && <Part name={t('what')} told={names.feature(rule.feature)} />}
          <Part name={t('eye')} told={t('eyeTold', { count: Object.keys(sealed.regime.sensors).length })} />
          {rule && <Part name={t('worth')} told={t('worthTold', { points: signed(worth) })} />}
          <Part name={t('who')} told={t('whoTold')} />
          <Part name={t('touched')} told={t('touchedTold')} />
        </dl>
      </Card>
      <section className={css.phone} aria-labelledby="look-title">
        <PhoneDrawing className={css.drawing} />
        <div>
          <h2 id="look-title">{t('look')}</h2>
          <p>{t('invite')}</p>
          <p>
            <b>{t('private')}</b>
          </p>
        </div>
      </section>
    </div>
  )
}

function Part({ name, told }: { name: string; told: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{told}</dd>
    </div>
  )
}
