// Puts the demonstration edition into the database by the newsroom's own commands. Every step looks whether its work
// is done, so loading twice changes nothing and loading goes on where it was interrupted.
import { reading } from '#data/connection/connections.ts'
import { listDemoParts } from '#data/demo-parts.ts'
import { now } from '#platform/clock.ts'
import { demoArticles } from './demo-articles.ts'
import { demoStories } from './demo-stories.ts'
import { createDemoArticles } from './load/create-demo-articles.ts'
import { loadDemoPeople, loadDemoSections, loadDemoTags } from './load/load-demo-filing.ts'
import { loadDemoPages, loadDemoSettings } from './load/load-demo-pages.ts'
import { loadDemoPhotos } from './load/load-demo-photos.ts'
import { loadDemoEvents, loadDemoStories } from './load/load-demo-stories.ts'
import { publishDemoArticle } from './load/publish-demo-article.ts'

/** How many of each the demonstration has; `published` counts editions that this call made public. */
export type LoadedDemo = {
  readonly articles: number
  readonly stories: number
  readonly photos: number
  readonly published: number
}

/** Loads what is missing. Throws what the commands throw; what was loaded until then stays and is not loaded again. */
export async function loadDemoEdition(): Promise<LoadedDemo> {
  const present = await listDemoParts(reading())
  await loadDemoSettings(present)
  await loadDemoPages(present)
  const photos = await loadDemoPhotos(present)
  const filing = {
    sections: await loadDemoSections(present),
    tags: await loadDemoTags(present),
    people: await loadDemoPeople(present, photos),
    photos,
    stories: await loadDemoStories(present, photos),
  }
  const numbers = await createDemoArticles(demoArticles, filing)
  await loadDemoEvents(present, filing.stories, numbers)
  let published = 0
  const at = now()
  for (const article of demoArticles) published += await publishDemoArticle(article, { numbers, photos }, at)
  return { articles: numbers.size, stories: demoStories.length, photos: photos.size, published }
}
