// A process that imports articles and publishes what is due until it is killed or nothing is left to do:
// `publish-and-import.ts WORD COUNT FIRST`. Two of them with the same WORD import the same files; FIRST is `imports` or
// `schedule`, what it begins with. It waits for the word `go`, so that it can be started ahead of time.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { systemCli, systemClock } from '#accounts/actor.ts'
import { closeConnections, reading } from '#data/connection/connections.ts'
import { isDatabaseBusy } from '#data/connection/database-errors.ts'
import { importArticle } from '#newsroom/commands/import-article.ts'
import { publishDueEditions } from '#newsroom/commands/publish-due-editions.ts'

const [word = '', count = '0', first = 'imports'] = process.argv.slice(2)

await reading().section.count()
process.stdout.write('ready\n')
await once(process.stdin, 'data')
process.stdin.destroy()
process.stdout.write('going\n')
const steps = first === 'imports' ? [importFiles, publishDue] : [publishDue, importFiles]
for (const step of steps) await untilDone(step)
process.stdout.write('done\n')
await closeConnections()

/** Whoever is told that the database is busy tries again, as the clock does: on a busy machine that is no failure. */
async function untilDone(step: () => Promise<void>): Promise<void> {
  for (;;) {
    const isBusy = await step().then(
      () => false,
      (error: unknown) => {
        if (!isDatabaseBusy(error)) throw error
        return true
      },
    )
    if (!isBusy) return
  }
}

async function publishDue(): Promise<void> {
  const { published, refused, failed } = await publishDueEditions(systemClock)
  process.stdout.write(`published ${JSON.stringify(published.map((one) => one.articleNumber))}\n`)
  process.stdout.write(`others ${refused.length + failed.length}\n`)
}

async function importFiles(): Promise<void> {
  for (let number = 1; number <= Number(count); number += 1) await importFile(number)
}

async function importFile(number: number): Promise<void> {
  const section = await reading().section.findFirstOrThrow({ select: { id: true } })
  const file = `${word}-${number}`
  await importArticle(systemCli, {
    article: {
      locale: 'en',
      importHash: createHash('sha256').update(file).digest('hex'),
      texts: { headline: file, body: [{ id: 'p1', kind: 'paragraph', content: [{ text: file }] }] },
    },
    section: { id: section.id },
    authors: [`Author of ${file}`],
    photo: { credit: 'Somebody', originLocale: 'en', texts: { en: { caption: file } } },
    publish: {},
  })
}
