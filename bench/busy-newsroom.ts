// One program, run by hot-pages.ts: fills the site with articles, prints their addresses and an empty line, then
// publishes one of them every few seconds until it is stopped.
import { setTimeout as pause } from 'node:timers/promises'
import { systemCli } from '#accounts/actor.ts'
import { reading } from '#data/connection/connections.ts'
import { pathOf } from '#i18n/addresses.ts'
import { defaultLocale } from '#i18n/locales.ts'
import { createArticle } from '#newsroom/commands/create-article.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { changeHeadline, publishChange } from './change-headline.ts'

const [count, every] = process.argv.slice(2).map(Number)
const locale = defaultLocale

const section = await reading().section.findFirstOrThrow({ where: { texts: { some: { locale } } } })
const author = await reading().person.findFirstOrThrow({ where: { texts: { some: { locale } } } })

const numbers: number[] = []
for (let index = 0; index < (count ?? 0); index++) numbers.push(await publishOne(index))

const live = await reading().publishedText.findMany({ where: { articleNumber: { in: numbers }, locale } })
for (const { articleNumber: number, slug } of live) console.log(pathOf({ kind: 'article', locale, slug, number }))
console.log()

for (let round = 0; ; round++) {
  await pause((every ?? 5) * 1000)
  const number = numbers[round % numbers.length] ?? 0
  await changeHeadline(number, `Свіжий заголовок ${round}`)
  await publishChange(number)
}

async function publishOne(index: number): Promise<number> {
  const sentence = `Абзац, який читають під навантаженням, – номер ${index}. Він такий завдовжки, як звичайний абзац новини. `
  const { articleNumber } = await createArticle(systemCli, {
    locale,
    sectionId: section.id,
    credits: [{ personId: author.id, role: 'author' }],
    texts: {
      headline: `Стаття для вимірювання ${index}`,
      body: Array.from({ length: 8 }, (_, paragraph) => ({
        id: `p${paragraph}`,
        kind: 'paragraph' as const,
        content: [{ text: sentence.repeat(4) }],
      })),
    },
  })
  await publishEdition(systemCli, { articleNumber, locale })
  return articleNumber
}
