/** Where a chart is looked at: from the back row, at a desk, in a hand. */
export type ChartSize = 'stage' | 'desk' | 'phone'

/** Sizes of a chart in its own units, which are px at the size that it is made for. */
export type Frame = { width: number; height: number; text: number; dot: number }

/** No text on the stage is under 28 px; a badge needs twice its letter. */
export const FRAMES: Readonly<Record<ChartSize, Frame>> = {
  stage: { width: 1180, height: 640, text: 32, dot: 12 },
  desk: { width: 520, height: 280, text: 14, dot: 5 },
  phone: { width: 320, height: 240, text: 13, dot: 4.5 },
}

/** What every chart of the kit is given. `label`: what a screen reader calls it; `box`: other measures than those of its size. */
export type ChartProps = { label: string; size: ChartSize; box?: Partial<Frame> | undefined }

/** The frame of a chart. */
export const frameOf = ({ size, box }: Pick<ChartProps, 'size' | 'box'>): Frame => ({ ...FRAMES[size], ...box })

/** A badge on a chart is as wide as this, so that its letter can be read. */
export const badgeIn = ({ text }: Frame): number => text * 1.87
