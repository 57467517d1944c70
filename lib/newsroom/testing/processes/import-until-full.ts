// A process that imports pages with photos, whose files lie on the disk at DATA_DIR, until it is refused; makes room as
// the runbook says, and imports once more. Prints how many it was told are stored, how it was refused, and what of the
// photos' files is there then: whole originals, and anything else.
import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { systemCli } from '#accounts/actor.ts'
import { closeConnections } from '#data/connection/connections.ts'
import { originalsFolder } from '#media/media-folder.ts'
import { carryOutImport, type ImportOrder, planImport } from '#newsroom/importing/import-plain-article.ts'

/** Noise, which no compression makes smaller: about 190 kB. */
function makePhoto(): Promise<Buffer> {
  const raw = { width: 320, height: 200, channels: 3 } as const
  return sharp(randomBytes(raw.width * raw.height * raw.channels), { raw })
    .png()
    .toBuffer()
}

let stored = 0

async function importPage(): Promise<void> {
  const page = `en\n\nPage ${stored} opens\n\nPage ${stored} opens The mayor (Photo: Wire)\n\nThe first paragraph.`
  const order: ImportOrder = {
    text: new TextEncoder().encode(page),
    ...{ locale: 'en', section: undefined, authors: [], publish: {} },
    photo: { bytes: await makePhoto(), alt: 'A woman opens a door' },
  }
  await carryOutImport(systemCli, order, await planImport(order))
  stored += 1
}

async function listFiles(): Promise<{ originals: number; others: string[] }> {
  const others: string[] = []
  let originals = 0
  for (const name of await readdir(originalsFolder())) {
    const hash = createHash('sha256').update(await readFile(join(originalsFolder(), name)))
    if (name === `${hash.digest('hex')}.png`) originals += 1
    else others.push(name)
  }
  return { originals, others }
}

let refusal = ''
while (refusal === '' && stored < 1000) {
  await importPage().catch((error) => {
    refusal = String(error)
  })
}
const told = stored
const files = await listFiles()
await rm(join(originalsFolder(), '..', 'renditions'), { recursive: true, force: true })
await importPage()
process.stdout.write(JSON.stringify({ told, refusal, files, later: await listFiles() }))
await closeConnections()
