import type { PlayableRegime, Regime, ScoredRegime } from '../vocabulary/regime.ts'

/** What stands between a regime's id and its variant. */
export const VARIANT = '@'

/**
 * Every regime that a room can be run under, by its key: a decision takes on the regime that it reads, and each variant
 * stands beside its file as `id@variant`. Throws an Error that names the file whose base is missing.
 */
export function playableRegimes(regimes: Readonly<Record<string, Regime>>): Record<string, PlayableRegime> {
  return Object.fromEntries(
    Object.keys(regimes)
      .toSorted()
      .flatMap((id) => {
        const scored = resolved(regimes, id, [])
        return [scored, ...variantsOf(scored)].map((playable) => [playable.key, playable])
      }),
  )
}

function resolved(regimes: Readonly<Record<string, Regime>>, id: string, readers: readonly string[]): PlayableRegime {
  const regime = regimes[id]
  const reader = readers.at(-1) ?? id
  if (!regime || readers.includes(id)) throw new Error(`server/regimes/${reader}.ts: base: there is no regime "${id}" that it could read`)
  if (regime.family !== 'decision') return { ...regime, key: id, base: id }
  const { base, family: _family, consequences, decisions = [], ...own } = regime
  const under = resolved(regimes, base, [...readers, id])
  const { variants: _variants, review: _review, ...scoring } = under
  return {
    ...scoring,
    ...own,
    face: { ...own.face, tiers: own.face.tiers.length > 0 ? own.face.tiers : under.face.tiers },
    consequences: consequences ?? under.consequences,
    decisions: consequences ? decisions : [...(under.decisions ?? []), ...decisions],
    key: id,
    base: under.base,
  }
}

function variantsOf(regime: PlayableRegime): PlayableRegime[] {
  const { variants = [], review: _review, ...rest } = regime
  return variants.map(({ id, title, pitch, terms, ...law }) => {
    const scored: ScoredRegime = { ...rest, ...law, face: { ...rest.face, title, pitch, terms } }
    return { ...scored, key: `${regime.key}${VARIANT}${id}`, base: regime.base }
  })
}
