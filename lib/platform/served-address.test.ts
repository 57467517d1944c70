import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findServedAddress, rememberServedAddress } from './served-address.ts'

describe('the served address', () => {
  let dataDir: string

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'litopys-address-'))
  })
  afterEach(() => rm(dataDir, { recursive: true }))

  it('is known from its being written to the orderly end of the server', async () => {
    expect(await findServedAddress(dataDir)).toBeUndefined()

    const forget = await rememberServedAddress(dataDir, 'http://localhost:4900')
    expect(await findServedAddress(dataDir)).toBe('http://localhost:4900')
    expect(await readdir(dataDir)).toEqual(['address'])

    await forget()
    expect(await findServedAddress(dataDir)).toBeUndefined()
    expect(await readdir(dataDir)).toEqual([])
  })

  it('stays that of the server that took over', async () => {
    const forgetOld = await rememberServedAddress(dataDir, 'https://news.example')
    await rememberServedAddress(dataDir, 'https://news.example')

    await forgetOld()

    expect(await findServedAddress(dataDir)).toBe('https://news.example')
  })

  it('replaces what a killed server left behind', async () => {
    await writeFile(join(dataDir, 'address'), 'http://localhost:1\n')
    await rememberServedAddress(dataDir, 'http://localhost:2')
    expect(await findServedAddress(dataDir)).toBe('http://localhost:2')
  })

  it.each(['', 'localhost:4900', 'javascript:alert(1)', 'http://', '\u0000'])('is not %j', async (line) => {
    await writeFile(join(dataDir, 'address'), line)
    expect(await findServedAddress(dataDir)).toBeUndefined()
  })

  it('is written to a folder that is not there yet', async () => {
    await rememberServedAddress(join(dataDir, 'new'), 'http://localhost:3')
    expect(await findServedAddress(join(dataDir, 'new'))).toBe('http://localhost:3')
  })
})
