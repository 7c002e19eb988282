import { execFile } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { progressOn } from '../../../server/cli/progress.ts'

type Ran = { code: number; stdout: string; stderr: string }

function simulates(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'server/cli/simulate.ts', ...args], (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
  })
}

describe('npm run simulate', () => {
  test('writes JSON and nothing else on stdout, how far it is on stderr', async () => {
    const { code, stdout, stderr } = await simulates('--rooms', '2', '--citizens', '3', '--length', 'short', '--bots', 'rebel')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ regime: 'house', rooms: 2, citizens: 3, bots: 'rebel', winners: { rebel: 1 } })
    expect(stderr.trim().split('\n').at(-1)).toBe('2 of 2 rooms')
  })

  test.each([
    ['--regime', 'nowhere', /^--regime: there is none called nowhere; there are .*house/],
    ['--rooms', '0', /^--rooms: /],
    ['--rooms', 'many', /^--rooms: not a whole number/],
    ['--citizens', '99', /^--citizens: /],
    ['--bots', 'angry', /^--bots: /],
    ['--nonsense', '1', /nonsense/],
  ])('%s %s is a bad argument', async (name, value, sentence) => {
    const { code, stdout, stderr } = await simulates(name, value)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(sentence)
    expect(stderr).toContain('npm run -s simulate -- --rooms')
  })
})

describe('progress', () => {
  const shown = (isTTY: boolean) => {
    const written: string[] = []
    const tell = progressOn({ isTTY, write: (text: string) => written.push(text) > 0 }, 20)
    for (let done = 1; done <= 20; done += 1) tell(done)
    return written
  }

  test('is a line at each tenth', () => {
    expect(shown(false)).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20].map((done) => `${done} of 20 rooms\n`))
  })

  test('is drawn in place on a terminal, and ends with a line', () => {
    const written = shown(true)
    expect(written.every((text) => text.startsWith('\r'))).toBe(true)
    expect(written.filter((text) => text.includes('\n'))).toEqual([`\r${'█'.repeat(30)} 20 of 20 rooms\n`])
  })
})
