import { useTranslations } from 'use-intl'
import { isOpen } from '../../../net/choices.ts'
import { Button } from '../../../pieces/Button.tsx'
import { Card } from '../../../pieces/Card.tsx'
import { Icon } from '../../../pieces/Icon.tsx'
import { OwnUnder } from '../lab/OwnUnder.tsx'
import phone from '../phone.module.css'
import { useMe } from '../useMe.ts'
import { After } from './After.tsx'
import css from './closing.module.css'
import { Counts } from './Counts.tsx'
import { useReformWords } from './useReformWords.ts'

/** How the class voted, and one's own life under what passed. */
export function Passed() {
  const t = useTranslations('reform')
  const wordsOf = useReformWords()
  const { town, view, send } = useMe()
  const { ballot = [], passed = [] } = town.reform ?? {}
  const mayPlayOn = isOpen(view.choices, 'play-on')
  return (
    <>
      {passed.length === 0 && <p className={phone.asked}>{t('nothing')}</p>}
      <ul className={css.reforms}>
        {ballot.map((id) => (
          <li key={id}>
            <Card className={phone.second}>
              <h2 className={css.outcome} data-passed={passed.includes(id) || undefined}>
                {wordsOf(id).name}
                <span>
                  <Icon name={passed.includes(id) ? 'tick' : 'cross'} /> {t(passed.includes(id) ? 'passed' : 'fell')}
                </span>
              </h2>
              <Counts id={id} />
            </Card>
          </li>
        ))}
      </ul>
      {passed.length > 0 && (
        <section className={css.lived}>
          {!mayPlayOn && <After />}
          <h2>{t('lived')}</h2>
          <p>{t('livedTold')}</p>
          <OwnUnder order={{ regime: '', reforms: 'passed' }} />
          {mayPlayOn && (
            <Button accent onClick={() => send({ type: 'play-on' })}>
              {t('playOn')}
            </Button>
          )}
        </section>
      )}
    </>
  )
}
