import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'

export type Spot = { x: number; y: number }
export type Tie = readonly [number, number]
/** The sheet that a network lies on, and how wide a citizen is on it. */
export type Sheet = { width: number; height: number; node: number }
type Node = SimulationNodeDatum & Spot

/** Rounds until the first month lies still, and until each later one does, which begins where the one before lay. */
const ROUNDS = { first: 90, later: 40 }

/**
 * Where each citizen stands up to month `shown`, counted from 0: ties pull, everybody else pushes. The same ties give the
 * same picture each time, and from month to month one can follow who moves.
 */
export function placesAt(
  months: readonly { ties: readonly Tie[] }[],
  { citizens, shown }: { citizens: number; shown: number },
  sheet: Sheet,
): Spot[] {
  let places: Spot[] = Array.from({ length: citizens }, (_, i) => onCircle(i, citizens, sheet))
  months.slice(0, shown + 1).forEach(({ ties }, i) => {
    places = settled(places, ties, sheet, i === 0 ? ROUNDS.first : ROUNDS.later)
  })
  return places
}

function settled(before: readonly Spot[], ties: readonly Tie[], { width, height, node }: Sheet, rounds: number): Spot[] {
  const nodes: Node[] = before.map((spot) => ({ ...spot }))
  const links = ties.map(([source, target]) => ({ source, target }))
  const flat = width / height
  forceSimulation(nodes)
    .alphaDecay(1 - 0.001 ** (1 / rounds))
    .force(
      'ties',
      forceLink(links)
        .distance(node * 1.5)
        .strength(0.6),
    )
    .force(
      'others',
      forceManyBody()
        .strength(-node * 7)
        .distanceMax(node * 5),
    )
    .force(
      'room',
      forceCollide(node * 0.62)
        .strength(1)
        .iterations(3),
    )
    .force('x', forceX(width / 2).strength(0.05 / flat))
    .force('y', forceY(height / 2).strength(0.05 * flat))
    .stop()
    .tick(rounds)
  const inside = (value: number, size: number) => Math.min(Math.max(value, node * 0.6), size - node * 0.6)
  return nodes.map(({ x, y }) => ({ x: inside(x, width), y: inside(y, height) }))
}

function onCircle(i: number, of: number, { width, height, node }: Sheet): Spot {
  const turn = (2 * Math.PI * i) / Math.max(1, of)
  return { x: width / 2 + Math.cos(turn) * (width / 2 - node), y: height / 2 + Math.sin(turn) * (height / 2 - node) }
}
