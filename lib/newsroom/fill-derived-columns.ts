// Brings rows from before an upgrade to what the newsroom's screens look things up by. Part of preparing the database:
// it does nothing where nothing is lacking, and goes on where it was cut short.
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { deriveArticle, derivePhoto, listUnderivedArticles, listUnderivedPhotos } from '#data/derived-columns.ts'
import { refreshTranslations } from '#newsroom/translating/refresh-translations.ts'

const perBatch = 200

/** Answers how many articles lacked something. One transaction each: a running site is not held up. */
export async function fillDerivedColumns(): Promise<number> {
  await fillPhotos()
  let filled = 0
  let last = 0
  for (;;) {
    const numbers = await listUnderivedArticles(last, perBatch)
    for (const number of numbers) {
      await inWriteTransaction({ noun: 'article', number }, async (tx) => {
        await deriveArticle(tx, number)
        await refreshTranslations(tx, number)
      })
      filled += 1
      last = number
    }
    if (numbers.length < perBatch) return filled
  }
}

async function fillPhotos(): Promise<void> {
  for (let ids = await listUnderivedPhotos('', perBatch); ids.length > 0; ) {
    for (const id of ids) await inWriteTransaction({ noun: 'photo', id }, (tx) => derivePhoto(tx, id))
    ids = await listUnderivedPhotos(ids.at(-1) ?? '', perBatch)
  }
}
