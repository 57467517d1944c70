// One program: writes a draft of 5 000 words in Ukrainian, filed so that it may be published, and prints its number.
import { systemCli } from '#accounts/actor.ts'
import { closeConnections, reading } from '#data/connection/connections.ts'
import { defaultLocale as locale } from '#i18n/locales.ts'
import { createArticle } from '#newsroom/commands/create-article.ts'
import { longBody } from './long-body.ts'

const section = await reading().section.findFirstOrThrow({ where: { texts: { some: { locale } } } })
const author = await reading().person.findFirstOrThrow({ where: { texts: { some: { locale } } } })
const { articleNumber } = await createArticle(systemCli, {
  locale,
  sectionId: section.id,
  credits: [{ personId: author.id, role: 'author' }],
  texts: { headline: 'Стаття для вимірювання', standfirst: 'Про що вона', body: longBody() },
})
console.log(articleNumber)
await closeConnections()
