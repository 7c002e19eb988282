import { useTranslations } from 'use-intl'
import { DISTRICTS, type Privilege } from '../../../shared/vocabulary/place.ts'
import type { Decision } from '../../../shared/vocabulary/consequence.ts'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import { signed } from '../../pieces/figures.ts'
import { useStanding } from '../../pieces/useStanding.ts'
import { useNames } from './words.ts'

const ALL = 'all'
const list = (parts: readonly string[]) => parts.join(', ')

/** The rules of an opened letter that no single act shows, one sentence each: how a standing is made, what it did, who decided. */
export function useAlsoRules(regime: SealedRegime, struck: readonly string[] = []): string[] {
  const scores = useScoreRules(regime, struck)
  const doors = useDoorRules(regime)
  const decisions = useDecisionRules(regime)
  const last = useLastRules(regime)
  return [...decisions, ...scores, ...doors, ...last].filter((says) => says !== null)
}

/** How a standing is made and what moves it by itself. */
function useScoreRules(regime: SealedRegime, struck: readonly string[]): (string | null)[] {
  const t = useTranslations('reveal.also.score')
  const districts = useTranslations('words.districts')
  const names = useNames()
  const { said, change } = useStanding(regime.scale)
  const { terms, network, ratings, reports, checked, mercy, decay, expiry, reset, updates, proxy, tier } = regime
  const districtOf = (id: string) => {
    const known = DISTRICTS.find((each) => each === id)
    return known ? districts(known) : id
  }
  const ruleName = (rule: string) => (rule === ALL ? t('everything') : names.feature(rule))
  return [
    struck.length > 0 ? t('struck', { rule: list(struck.map(ruleName)) }) : null,
    ...('lists' in terms ? terms.lists.map(({ id, grace, clock }) => t('list', { list: names.account(regime, id), grace, clock })) : []),
    'window' in terms ? t('window', { window: terms.window }) : null,
    'raters' in terms && terms.raters.bias > 0
      ? t('bias', { stars: (terms.raters.bias / 100).toFixed(1), district: districtOf(terms.raters.district) })
      : null,
    'among' in terms ? t(`rank.${terms.among}`) : null,
    tier === 'kept' ? t('kept') : null,
    'how' in network && network.share !== 0
      ? network.how === 'pull'
        ? t('pull', { percent: network.share / 10, most: network.most })
        : t('mean', { percent: network.share / 10, around: said(network.around) })
      : null,
    'points' in ratings ? t('ratings', { least: signed(Math.min(...ratings.points)), most: signed(Math.max(...ratings.points)) }) : null,
    mercy ? t('mercy', { points: mercy }) : null,
    'asks' in checked ? t('checked', { asks: checked.asks, needs: checked.needs }) : reports === 'neighbours' ? t('reports') : null,
    decay ? t('decay', { percent: decay / 10 }) : null,
    expiry ? t('expiry', { months: expiry }) : null,
    reset ? t('reset', { months: reset }) : null,
    ...updates.filter(({ shift }) => shift !== 0).map(({ month, shift }) => t('shift', { month, points: change(shift) })),
    'district' in proxy ? t('proxy', { district: districtOf(proxy.district) }) : null,
  ]
}

/** What a standing is made of, and whether one could object. */
function useLastRules(regime: SealedRegime): (string | null)[] {
  const t = useTranslations('reveal.also.score')
  const names = useNames()
  const { accounts, family, appeal, review } = regime
  const isMade = family === 'composite' && accounts.length > 1
  const partOf = ({ id, floor, ceiling }: (typeof accounts)[number]) =>
    t('part', { account: names.account(regime, id), floor: String(floor), ceiling: String(ceiling) })
  return [t(`appeal.${appeal}`, { months: 'months' in review ? review.months : 0 }), isMade ? t('made', { parts: list(accounts.map(partOf)) }) : null]
}

/** What tiers and lists opened, shut and cost. */
function useDoorRules(regime: SealedRegime): (string | null)[] {
  const { consequences, tiers, protests } = regime
  const t = useTranslations('reveal.also.doors')
  const protest = useTranslations('reveal.also.protest')
  const names = useNames()
  const { gates, queue, prices, guest, names: named, lostSlot, taken, kin, unscored, links } = consequences
  const privileges = usePrivileges()
  const lists = [...new Set(gates.flatMap((gate) => gate.list ?? []))]
  const letters = (which: readonly string[]) => (which.length === tiers.length ? t('everybody') : t('tiers', { tiers: list(which) }))
  const gated = (fits: (gate: (typeof gates)[number]) => boolean) => privileges(gates.filter(fits).map(({ privilege }) => privilege))
  return [
    queue === 'tier' ? t('queue') : null,
    ...tiers.map(({ letter }) => {
      const opened = gated((gate) => gate.list === undefined && gate.tier === letter)
      return opened ? t('gate', { privileges: opened, tier: letter }) : null
    }),
    ...lists.map((id) => t('list', { privileges: gated((gate) => gate.list === id), list: names.account(regime, id) })),
    prices.length > 0 ? t('prices', { prices: list(prices.map(({ tier, coins }) => t('price', { tier, coins: signed(coins) }))) }) : null,
    guest ? t('guest', { tier: guest }) : null,
    named ? t(`names.${named.shows}`, { tiers: letters(named.tiers) }) : null,
    lostSlot ? t('lostSlot', { tiers: list(lostSlot) }) : null,
    taken ? t('taken', { privilege: privileges([taken.privilege]), tier: taken.tier }) : null,
    kin ? t('kin', { privileges: privileges(kin) }) : null,
    unscored ? t('unscored', { tier: unscored }) : null,
    links ? t('links', { coins: links }) : null,
    ...protests.map(({ rule, share, months }) =>
      rule === ALL ? protest('all', { share, months }) : protest('rule', { feature: names.feature(rule), share, months }),
    ),
  ]
}

/** What was decided about people by somebody who reads standings. */
function useDecisionRules({ decisions, scale }: SealedRegime): string[] {
  const t = useTranslations('reveal.also')
  const names = useNames()
  const { figure } = useStanding(scale)
  const privileges = usePrivileges()
  const bandOf = ({ from, shut, coins, slot }: Extract<Decision, { kind: 'routing' }>['bands'][number]) => {
    const does = [
      shut.length > 0 && t('bandShut', { privileges: privileges(shut) }),
      coins !== 0 && t('bandCoins', { coins: signed(coins) }),
      slot === 'lost' && t('bandSlot'),
    ].filter((part) => part !== false)
    return t('band', { from: figure(from), does: does.length > 0 ? list(does) : t('bandPlain') })
  }
  return decisions.map((decision) => {
    switch (decision.kind) {
      case 'friends-mean':
        return t('decisions.friends-mean', { privilege: privileges([decision.privilege]), atLeast: figure(decision.atLeast) })
      case 'markup':
        return t('decisions.markup', {
          signals: list(decision.signals.map(({ feature, percent }) => t('signal', { feature: names.feature(feature), percent }))),
          most: decision.most,
        })
      case 'shelf':
        return t('decisions.shelf', { from: figure(decision.from) })
      case 'routing':
        return t('decisions.routing', { bands: decision.bands.map(bandOf).join('; ') })
      case 'screen':
        return t('decisions.screen', { privilege: privileges([decision.privilege]), looks: decision.looks / 10, unseen: decision.unseen / 10 })
    }
  })
}

function usePrivileges(): (privileges: readonly Privilege[]) => string {
  const t = useTranslations('words.privileges')
  return (privileges) => list([...new Set(privileges)].map((privilege) => t(privilege)))
}
