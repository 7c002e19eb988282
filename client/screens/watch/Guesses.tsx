import { useTranslations } from 'use-intl'
import { EFFECTS, type Effect } from '../../../shared/vocabulary/intent.ts'
import type { RevealView } from '../../../shared/vocabulary/view.ts'
import { useRoom } from '../../net/useRoom.tsx'
import { Card } from '../../pieces/Card.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import { useFeatureName } from '../../pieces/useFeatureName.ts'
import notebook from '../citizen/notebook/notebook.module.css'
import { Signs } from '../citizen/notebook/Signs.tsx'
import css from './watch.module.css'
import phone from '../citizen/phone.module.css'
import type { BookHook } from './useBook.ts'

/** What each feature does to a standing, as the onlooker thinks; marked against the rules once the envelope is open. */
export function Guesses({ book, write }: BookHook) {
  const t = useTranslations('watch')
  const words = useTranslations('words.effects')
  const nameOf = useFeatureName()
  const { room, reveal } = useRoom().view
  const listed = room.regime?.notebook ?? []
  const marked = listed.filter((feature) => guessed(book.guesses[feature]))
  const right = reveal && marked.filter((feature) => book.guesses[feature] === truthOf(feature, reveal.rules))
  return (
    <Card className={phone.second}>
      <h2>{t('guesses')}</h2>
      <p role="status">{right ? t('marked', { right: right.length, of: marked.length }) : t(listed.length > 0 ? 'guessesTold' : 'guessesLater')}</p>
      <ul className={`${notebook.lines} ${css.guesses}`}>
        {listed.map((feature) => {
          const guess = book.guesses[feature] ?? 'unknown'
          const name = nameOf(feature)
          return (
            <li key={feature}>
              <div className={notebook.name}>
                <b>{name}</b>
                {reveal && <Mark guess={guess} truth={truthOf(feature, reveal.rules)} />}
              </div>
              <Signs
                legend={name}
                name={feature}
                disabled={reveal !== undefined}
                value={guess}
                options={EFFECTS.map((value) => ({ value, label: words(value), sign: <Icon name={value} size={18} /> }))}
                onPick={(value) => write({ guesses: { ...book.guesses, [feature]: value } })}
              />
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

function Mark({ guess, truth }: { guess: Effect; truth: Effect }) {
  const t = useTranslations('watch')
  const words = useTranslations('words.effects')
  return (
    <small>
      <Icon name={guess === truth ? 'tick' : truth} /> {guess === truth ? t('right') : t('wrong', { truth: words(truth) })}
    </small>
  )
}

const guessed = (guess: Effect | undefined) => guess !== undefined && guess !== 'unknown'

/** What a feature did in the end, by the rules of the envelope. */
export function truthOf(feature: string, rules: RevealView['rules']): Effect {
  const points = rules.find((rule) => rule.feature === feature)?.points.at(-1) ?? 0
  return points > 0 ? 'raises' : points < 0 ? 'lowers' : 'nothing'
}
