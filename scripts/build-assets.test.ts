import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { enhanceScript } from '#reader/enhance/enhance-asset.ts'
import { bundleEnhanceScript } from './build-assets.mjs'

it('is the bundle that its sources make; otherwise run scripts/build-assets.mjs', async () => {
  const { address, text } = await bundleEnhanceScript()
  expect(enhanceScript).toBe(address)
  expect(readFileSync(`public${address}`, 'utf8')).toBe(text)
  expect(brotliCompressSync(text).length).toBeLessThan(3000)
})
