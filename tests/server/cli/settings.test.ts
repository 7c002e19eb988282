import { describe, expect, it } from 'vitest'
import { readSettings } from '../../../server/cli/settings.ts'

const url = 'postgres://school:secret@db.example:5432/rooms'

describe('settings', () => {
  it('without any are those of one server in a class', () => {
    expect(readSettings({})).toMatchObject({ port: 8080, host: '0.0.0.0', dataDir: './data', keptDays: 30, database: undefined, hostKey: undefined })
  })

  it('put rooms into a database, and say where the other processes reach this one', () => {
    expect(readSettings({ DATABASE_URL: url, INTERNAL_URL: 'http://app-1:9000/' }).database).toEqual({ url, internalUrl: 'http://app-1:9000' })
    expect(readSettings({ DATABASE_URL: url, PORT: '9000', HOST: '10.1.2.3' }).database?.internalUrl).toBe('http://10.1.2.3:9000')
    expect(readSettings({ DATABASE_URL: url, PORT: '9000' }).database?.internalUrl).toMatch(/^http:\/\/[\w.]+:9000$/)
  })

  it('keep sessions for fewer days than 30, and never for more', () => {
    expect(readSettings({ KEEP_DAYS: '1' }).keptDays).toBe(1)
    for (const days of ['0', '31', '1.5', '-2', 'a week']) expect(() => readSettings({ KEEP_DAYS: days })).toThrow(`KEEP_DAYS is ${days}`)
  })

  it('name the one that is at fault, and never a password', () => {
    expect(() => readSettings({ PORT: 'eighty' })).toThrow('PORT is eighty')
    expect(() => readSettings({ DATABASE_URL: 'mysql://school:secret@db/rooms' })).toThrow(/^DATABASE_URL is not(?!.*school).*$/)
    expect(() => readSettings({ DATABASE_URL: url, INTERNAL_URL: 'app-1:9000' })).toThrow('INTERNAL_URL is app-1:9000')
    expect(() => readSettings({ DATABASE_URL: url, PORT: '0' })).toThrow('INTERNAL_URL')
  })
})
