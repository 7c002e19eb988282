import { useTranslations } from 'use-intl'
import { say, useContent } from '../../../content.ts'
import { allows } from '../../../net/choices.ts'
import { Button } from '../../../pieces/Button.tsx'
import { Card } from '../../../pieces/Card.tsx'
import { RefusedLine } from '../plan/RefusedLine.tsx'
import { useMe } from '../useMe.ts'
import { NO_RULE, protestOf } from './errand.ts'
import css from './hall.module.css'

const ALL = 'all'

/** Rules that fall when enough people stand up against them: what it takes, and what it costs. */
export function Protest() {
  const t = useTranslations('hall.protest')
  const { features } = useContent()
  const room = useMe()
  const { view, send } = room
  const chosen = protestOf(room)
  const rules = room.room.regime?.protests.filter(({ rule }) => rule === chosen || allows(view.choices, 'protest', { rule })) ?? []
  return (
    <Card height={1} className={css.part} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      {rules.map(({ rule, share, months, costs }) => (
        <div key={rule} className={css.rule}>
          <p>
            <b>{rule === ALL ? t('all') : t('rule', { feature: say(features[rule], rule) })}</b>
          </p>
          <p>
            {t('needs', { share, months })} {t(`costs.${costs}`)}
          </p>
          <p role="status">{rule === chosen && <b>{t('stands')}</b>}</p>
          <Button look="plain" onClick={() => send({ type: 'protest', rule: rule === chosen ? NO_RULE : rule })}>
            {t(rule === chosen ? 'undo' : 'ask')}
          </Button>
        </div>
      ))}
      <RefusedLine type="protest" />
    </Card>
  )
}
