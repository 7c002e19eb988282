import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'

export type Spot = { x: number; y: number }
export type Tie = readonly [number, number]
/** The sheet that a network lies on, and how wide a citizen is on it. */
export type Sheet = { width: number; height: number; node: number }
type Node = SimulationNodeDatum & Spot

/** Rounds until the first month lies still, until a later one does that begins from there, and until nobody stands on somebody else. */
const ROUNDS = { first: 50, later: 90, apart: 25 }

/**
 * Where each citizen stands in month `shown`, counted from 0: ties pull, everybody else pushes. The same ties give the same
 * picture each time; every month begins from the first one, so that one can follow who moves.
 */
export function placesAt(
  months: readonly { ties: readonly Tie[] }[],
  { citizens, shown }: { citizens: number; shown: number },
  sheet: Sheet,
): Spot[] {
  const circle = Array.from({ length: citizens }, (_, i) => onCircle(i, citizens, sheet))
  const first = settled(circle, months[0]?.ties ?? [], sheet, ROUNDS.first)
  return shown === 0 ? first : settled(first, months[shown]?.ties ?? [], sheet, ROUNDS.later)
}

function settled(before: readonly Spot[], ties: readonly Tie[], sheet: Sheet, rounds: number): Spot[] {
  const { width, height, node } = sheet
  const flat = width / height
  const pulled = before.map((spot): Node => ({ ...spot }))
  const links = ties.map(([source, target]) => ({ source, target }))
  forceSimulation(pulled)
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
        .strength(node * -6)
        .distanceMax(node * 7),
    )
    .force('x', forceX(width / 2).strength(0.05 / flat))
    .force('y', forceY(height / 2).strength(0.05 * flat))
    .stop()
    .tick(rounds)
  const apart = pulled.map((spot): Node => inside(spot, sheet))
  forceSimulation(apart)
    .force('room', forceCollide(node * 0.62).strength(1))
    .stop()
    .tick(ROUNDS.apart)
  return apart.map((spot) => inside(spot, sheet))
}

function inside({ x, y }: Spot, { width, height, node }: Sheet): Spot {
  const within = (value: number, size: number) => Math.min(Math.max(value, node * 0.6), size - node * 0.6)
  return { x: within(x, width), y: within(y, height) }
}

function onCircle(i: number, of: number, { width, height, node }: Sheet): Spot {
  const turn = (2 * Math.PI * i) / Math.max(1, of)
  return { x: width / 2 + Math.cos(turn) * (width / 2 - node), y: height / 2 + Math.sin(turn) * (height / 2 - node) }
}
