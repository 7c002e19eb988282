export const SOUNDS = ['turn', 'moves', 'shut'] as const
export type Sound = (typeof SOUNDS)[number]

type Note = { at: number; hertz: number; seconds: number; shape: OscillatorType; loud: number }

/** Two soft notes up, three wooden ticks, one low thud. */
const NOTES: Readonly<Record<Sound, readonly Note[]>> = {
  turn: [
    { at: 0, hertz: 523, seconds: 0.18, shape: 'sine', loud: 0.12 },
    { at: 0.12, hertz: 659, seconds: 0.28, shape: 'sine', loud: 0.12 },
  ],
  moves: [0, 0.09, 0.18].map((at) => ({ at, hertz: 340, seconds: 0.05, shape: 'triangle' as const, loud: 0.14 })),
  shut: [{ at: 0, hertz: 92, seconds: 0.32, shape: 'triangle', loud: 0.22 }],
}

const KEY = 'sound'
let context: AudioContext | null = null

/** Whether sounds are wanted on this device; off until somebody says so. */
export function hasSound(): boolean {
  try {
    return localStorage.getItem(KEY) === 'on'
  } catch {
    return false
  }
}

/** Keeps whether sounds are wanted. */
export function setSound(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off')
  } catch {
    // A browser without storage stays silent.
  }
}

/** Plays a sound, if it is wanted and the browser can. */
export function play(sound: Sound): void {
  if (!hasSound() || typeof AudioContext !== 'function') return
  context ??= new AudioContext()
  void context.resume()
  for (const { at, hertz, seconds, shape, loud } of NOTES[sound]) {
    const start = context.currentTime + at
    const tone = new OscillatorNode(context, { type: shape, frequency: hertz })
    const swell = new GainNode(context, { gain: 0 })
    swell.gain.setValueAtTime(loud, start)
    swell.gain.exponentialRampToValueAtTime(0.0001, start + seconds)
    tone.connect(swell).connect(context.destination)
    tone.start(start)
    tone.stop(start + seconds)
  }
}
