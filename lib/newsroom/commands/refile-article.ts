// Files an article elsewhere: section, story, lead photo, people, tags. What is public changes when it is published.
import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { type Filing, getArticle, updateFiling } from '#data/articles.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise, authoriseWriting } from '#newsroom/authorise.ts'
import { filingForm } from '#newsroom/forms/article-form.ts'
import { numberField } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { now } from '#platform/clock.ts'

const refileForm = filingForm.extend({ articleNumber: numberField })

/** Where it is filed already, nothing changes. Throws NotPermitted, NotYourArticle, NotWellFormed, RootMissing. */
export async function refileArticle(actor: Actor, input: z.input<typeof refileForm>): Promise<void> {
  authorise(actor, 'refile-article')
  const { articleNumber, ...filing } = wellFormed(refileForm, input)
  await inWriteTransaction({ noun: 'article', number: articleNumber }, async (tx) => {
    const before = await getArticle(tx, articleNumber)
    authoriseWriting(actor, before)
    const changed = listChanges(before, filing)
    if (changed.length === 0) return
    const at = now()
    await updateFiling(tx, articleNumber, filing, at)
    const subject = `article:${articleNumber}`
    await record(tx, actor, { command: 'refile-article', subject, before, after: { ...filing, changed }, at })
  })
}

/** By the names that the log has for them. */
const parts: Readonly<Record<string, keyof Filing>> = {
  section: 'sectionId',
  story: 'storyNumber',
  leadPhoto: 'leadPhotoId',
  credits: 'credits',
  tags: 'tagIds',
}

function listChanges(before: Filing, after: Filing): string[] {
  const changed = Object.entries(parts).filter(([, part]) => !isDeepStrictEqual(before[part], after[part]))
  return changed.map(([name]) => name)
}
