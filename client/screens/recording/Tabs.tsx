import { useRef, type KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { recording } from '../../messages/en/recording.ts'
import css from './recording.module.css'

export type Tab = keyof typeof recording.tabs
type Props = { tabs: readonly Tab[]; tab: Tab; onTab: (tab: Tab) => void }

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** The parts of a page as a row of tabs: arrows go from one to the next, as in every list of tabs. */
export function Tabs({ tabs, tab, onTab }: Props) {
  const t = useTranslations('recording')
  const list = useRef<HTMLDivElement>(null)
  const pressed = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? tab
    onTab(next)
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
  }
  return (
    <div ref={list} role="tablist" tabIndex={-1} aria-label={t('tabList')} className={css.tabs} onKeyDown={pressed}>
      {tabs.map((each) => (
        <button
          key={each}
          id={`tab-${each}`}
          type="button"
          role="tab"
          aria-selected={each === tab}
          aria-controls="panel"
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onTab(each)}
        >
          {t(`tabs.${each}`)}
        </button>
      ))}
    </div>
  )
}
