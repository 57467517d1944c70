// Bundles the readers' enhancement script into public/assets under a name made of its content, and writes that name
// where the page frame reads it. The same sources give the same bytes, so both are committed and a checkout is whole
// without this step; a test compares them with a fresh bundle.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = new URL('../', import.meta.url)
const assetFolder = new URL('public/assets/', root)

/** The script's text and the address it is served at. */
export async function bundleEnhanceScript() {
  const { outputFiles } = await build({
    entryPoints: [new URL('components/reader/enhance/enhance.ts', root).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
  })
  const text = outputFiles[0].text
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return { text, address: `/assets/enhance-${digest}.js` }
}

async function writeAssets() {
  const { text, address } = await bundleEnhanceScript()
  mkdirSync(assetFolder, { recursive: true })
  for (const name of readdirSync(assetFolder)) {
    if (/^enhance-[0-9a-f]{8}\.js$/.test(name)) rmSync(new URL(name, assetFolder))
  }
  writeFileSync(new URL(`public${address}`, root), text)
  writeFileSync(
    new URL('components/reader/enhance/enhance-asset.ts', root),
    `// Written by scripts/build-assets.mjs; not to be edited.\n\n/** Where the enhancement script of this build is served. */\nexport const enhanceScript = '${address}'\n`,
  )
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await writeAssets()
