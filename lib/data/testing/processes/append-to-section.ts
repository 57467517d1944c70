// A process that reads a section's name and writes it back one letter longer: `append-to-section.ts ID TIMES`.
// Prints how often it was told that it could not, by the error's name.
import { closeConnections, reading } from '#data/connection/connections.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'

const [id = '', times] = process.argv.slice(2)
const where = { sectionId_locale: { sectionId: id, locale: 'uk' } }
const refusals: string[] = []

await reading().section.count()
process.stdout.write('ready\n')
for (let time = 0; time < Number(times); time++) {
  try {
    await inWriteTransaction({ noun: 'section', id }, async (tx) => {
      const { name } = await tx.sectionText.findUniqueOrThrow({ where })
      await tx.sectionText.update({ where, data: { name: `${name}a` } })
    })
  } catch (error) {
    refusals.push(error instanceof Error ? error.name : String(error))
  }
}
process.stdout.write(`refusals ${JSON.stringify(refusals)}\n`)
await closeConnections()
