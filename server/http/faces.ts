import type { RegimeFace } from '../../shared/protocol/rest.ts'
import { VARIANT } from '../../shared/scoring/registry.ts'
import type { PlayableRegime } from '../../shared/vocabulary/regime.ts'

const isVariantOf = (regime: PlayableRegime, other: PlayableRegime) => other.key.startsWith(`${regime.key}${VARIANT}`)

/** The regimes as a host may choose among them: each once, with its variants in it. */
export function facesOf(regimes: Readonly<Record<string, PlayableRegime>>): RegimeFace[] {
  const all = Object.values(regimes)
  return all
    .filter(({ key }) => !key.includes(VARIANT))
    .map((regime) => {
      const { id, title, pitch, disclosure } = regime.face
      const variants = all.filter((other) => isVariantOf(regime, other)).map(({ key, face }) => ({ id: key, title: face.title, pitch: face.pitch }))
      return { id, title, pitch, disclosure, family: regime.base === regime.key ? regime.family : 'decision', variants }
    })
}
