import { describe, expect, it } from 'vitest'
import { EnvironmentError, readEnvironment } from './env.ts'

function refusalOf(raw: Record<string, string>): string {
  try {
    readEnvironment(raw)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message
    throw error
  }
  throw new Error('It was accepted')
}

describe('a wrong variable is named with what it must be', () => {
  it.each([
    [{ PORT: '99999' }, 'PORT: must be a whole number from 0 to 65535'],
    [{ PORT: 'http' }, 'PORT: must be a whole number from 0 to 65535'],
    [{ CDN_SECONDS: '-1' }, 'CDN_SECONDS: must be a whole number from 0 to 86400'],
    [{ SITE_URL: 'news.example' }, 'SITE_URL: must be an address that begins with http:// or https://'],
    [
      { SITE_URL: 'https://news.example/ua' },
      'SITE_URL: must be an address without a path, such as https://news.example',
    ],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL: must begin with file: or postgresql:'],
    [{ SITE_URL: 'ftp://news.example' }, 'SITE_URL: must be an address that begins with http:// or https://'],
    [
      { DATABASE_URL: 'postgresql://litopys:a#b@localhost/news' },
      'DATABASE_URL: must be an address such as postgresql://user:password@host:5432/name; in a password write # as %23, / as %2F',
    ],
    [{ TRUST_PROXY: '127.0.0.1, proxy' }, 'TRUST_PROXY: "proxy" is neither an address nor a CIDR range'],
    [
      { ACCOUNTS_KEY: 'short' },
      'ACCOUNTS_KEY: must be at least 32 characters, such as "openssl rand -base64 32" prints',
    ],
    [{ LITOPYS_DEMO: 'no' }, 'LITOPYS_DEMO: must be one of 0, 1'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: must be one of fatal, error, warn, info, debug, trace, silent'],
    [{ LITOPYS_TEST_CLOCK: '/tmp/clock' }, 'LITOPYS_TEST_CLOCK: turns the clock and is refused outside tests'],
  ])('%o', (raw, message) => {
    expect(refusalOf(raw)).toBe(message)
  })

  it('and all of them at once', () => {
    expect(refusalOf({ PORT: 'x', LITOPYS_DEMO: 'y' }).split('\n')).toHaveLength(2)
  })
})

describe('what is not given', () => {
  it('counts as not given when it is empty, as compose files write it', () => {
    expect(readEnvironment({ PORT: '', SITE_URL: '' })).toMatchObject({ port: 3000, siteUrl: 'http://localhost:3000' })
  })

  it('puts the database into the data folder', () => {
    expect(readEnvironment({ DATA_DIR: '/srv/news' }).databaseUrl).toBe('file:/srv/news/litopys.db')
  })
})

describe('the database address picks the engine', () => {
  it.each([
    ['file:/srv/a.db', 'sqlite'],
    ['postgresql://a@b/c', 'postgres'],
    ['postgres://a@b/c', 'postgres'],
  ])('%s', (address, engine) => {
    expect(readEnvironment({ DATABASE_URL: address }).engine).toBe(engine)
  })
})
