import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'

export type Spot = { x: number; y: number }
type Node = SimulationNodeDatum & Spot

const ROUNDS = 160

/**
 * Where each citizen stands, round 0,0 with a radius of about 1: ties pull, everybody else pushes. The same ties from the
 * same start give the same picture; `before`: where they stood a month ago, so that one can follow them.
 */
export function placesOf(citizens: number, ties: readonly (readonly [number, number])[], before?: readonly Spot[]): Spot[] {
  const nodes: Node[] = Array.from({ length: citizens }, (_, i) => ({ ...(before?.[i] ?? onCircle(i, citizens)) }))
  const links = ties.map(([source, target]) => ({ source, target }))
  const gap = 1 / Math.sqrt(Math.max(1, citizens))
  forceSimulation(nodes)
    .force(
      'ties',
      forceLink(links)
        .distance(gap * 1.5)
        .strength(0.5),
    )
    .force('others', forceManyBody().strength(-0.06 * gap))
    .force('room', forceCollide(gap * 0.85))
    .force('x', forceX(0).strength(0.08))
    .force('y', forceY(0).strength(0.1))
    .stop()
    .tick(ROUNDS)
  return nodes.map(({ x, y }) => ({ x, y }))
}

/** The places of every month, each from the one before. */
export function placesByMonth(citizens: number, months: readonly { ties: readonly (readonly [number, number])[] }[]): Spot[][] {
  const all: Spot[][] = []
  for (const { ties } of months) all.push(placesOf(citizens, ties, all.at(-1)))
  return all
}

function onCircle(i: number, of: number): Spot {
  const turn = (2 * Math.PI * i) / Math.max(1, of)
  return { x: Math.cos(turn), y: Math.sin(turn) }
}
