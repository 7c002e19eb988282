/** From here on a correlation is much, from here on a little; as far below zero it is against. */
const MUCH = 0.5
const LITTLE = 0.2

/** What a correlation of standing and life says of the standing. */
export function goodhartSays(correlation: number | null): 'unknown' | 'life' | 'some' | 'nothing' | 'against' {
  if (correlation === null) return 'unknown'
  return correlation >= MUCH ? 'life' : correlation >= LITTLE ? 'some' : correlation > -LITTLE ? 'nothing' : 'against'
}
