import { useTranslations } from 'use-intl'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../../pieces/Icon.tsx'
import css from './phone.module.css'

export const TABS = ['town', 'me', 'ties', 'notebook'] as const
export type Tab = (typeof TABS)[number]
const ICONS = { town: 'town', me: 'me', ties: 'ties', notebook: 'notebook' } as const satisfies Record<Tab, IconName>

/** The foot of the phone: four parts of a life, and the one big thing to do. */
export function Dock({ tab, onTab, news = false, children }: { tab: Tab; onTab: (tab: Tab) => void; news?: boolean; children?: ReactNode }) {
  const t = useTranslations('month')
  return (
    <footer className={css.dock}>
      <nav aria-label={t('tabs')} className={css.tabs}>
        {TABS.map((each) => (
          <button key={each} type="button" className={css.tab} aria-current={each === tab ? 'page' : undefined} onClick={() => onTab(each)}>
            <Icon name={ICONS[each]} size={22} />
            {t(each)}
            {news && each === 'town' && (
              <i className={css.dot}>
                <span className="visually-hidden">, {t('fresh')}</span>
              </i>
            )}
          </button>
        ))}
      </nav>
      {children}
    </footer>
  )
}
