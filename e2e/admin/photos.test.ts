// The photo library as those use it who bring pictures and choose them, and its door as those try it who mean no good.
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { isAwake, letIn } from '#e2e/support/let-in.ts'
import { openNewsroom } from '#e2e/support/open-newsroom.ts'
import { runAxe } from '#e2e/support/run-axe.ts'
import { breakUpload, sendUpload } from '#e2e/support/send-upload.ts'
import { testFolder } from '#e2e/support/test-site.ts'

// Files of pictures are made on a machine that does much else.
test.setTimeout(180_000)

const newsroom = openNewsroom()
const door = '/admin/api/photos?locale=uk'
let names = 0

/** A word that nothing else has. */
function newWord(): string {
  names += 1
  return `Вітрила${Date.now()}${names}`
}

/** A drawing of noise: no two are the same. */
async function draw(width = 640, height = 480): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  return sharp({ create: { width, height, channels: 3, background: '#357', noise } })
    .jpeg()
    .toBuffer()
}

function listOriginals(): string[] {
  return readdirSync(join(testFolder(), 'media', 'originals')).sort()
}

const tile = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(name) })

/** Brings a file by the button of the library, and opens its photo. */
async function bring(page: Page, buffer: Buffer, name: string): Promise<void> {
  await page.goto('/admin/photos')
  const dialog = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Add photos' }).click()
  await (await dialog).setFiles({ name: `${name}.jpg`, mimeType: 'image/jpeg', buffer })
  await page.getByRole('link', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('heading', { name: `${name}.jpg` })).toBeVisible()
}

test('somebody brings a photo, says what it shows, and finds it again by its words', async ({ page }) => {
  const word = newWord()
  await letIn(page, newsroom, 'reporter')
  await bring(page, await draw(), word)
  await expect(page.getByText('Without a credit the photo cannot be published.')).toBeVisible()

  const point = page.getByRole('button', { name: 'Focal point: 50% from the left, 50% from the top' })
  await point.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('button', { name: 'Focal point: 60% from the left, 49% from the top' })).toBeFocused()
  await page.getByLabel('Credit (as printed').fill('Sail Agency')
  await page.getByRole('group', { name: 'English' }).getByLabel('Caption').fill(`${word} at the start`)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.', { exact: true }).first()).toBeVisible()

  await page.goto('/admin/photos')
  await page.getByRole('searchbox').fill(`sail ${word.toLowerCase()}`)
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page).toHaveURL(/[?&]q=/)
  await expect(page.getByText('1 photo', { exact: true })).toBeVisible()
  const picture = tile(page, word).locator('img')
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320)
  await tile(page, word).click()
  await expect(page.getByLabel('Credit (as printed')).toHaveValue('Sail Agency')
  await expect(page.getByRole('button', { name: 'Focal point: 60%' })).toBeVisible()
})

test('several files are dropped at once; the bad ones say why, and the good ones are there', async ({ page }) => {
  const word = newWord()
  await letIn(page, newsroom, 'reporter')
  await page.goto('/admin/photos')
  const files = [
    { name: `${word}.jpg`, bytes: [...(await draw(90, 60))] },
    { name: 'drawing.png', bytes: [...Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')] },
    { name: 'cut.jpg', bytes: [...(await draw()).subarray(0, 9000)] },
  ]
  const dropped = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer()
    for (const { name, bytes } of given) transfer.items.add(new File([new Uint8Array(bytes)], name))
    return transfer
  }, files)
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: dropped })
  await expect(page.getByText('Drop to add to the library')).toBeVisible()
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped })

  const uploads = page.getByRole('region', { name: 'Uploads' })
  await expect(uploads.getByText('1 of 3 files added')).toBeVisible()
  const line = (name: string) => uploads.getByRole('listitem').filter({ hasText: name })
  await expect(line('drawing.png')).toContainText('SVG is not accepted because it can carry scripts.')
  await expect(line('cut.jpg')).toContainText('The file is damaged or cut off.')
  await expect(line(word)).toContainText('Added.')
  await page.goto(`/admin/photos?q=${encodeURIComponent(word)}`)
  await expect(page.getByText('1 photo', { exact: true })).toBeVisible()
})

test('a credit is given where the photo stands: at the head of the article and in its text', async ({ page }) => {
  const [head, inText] = [newWord(), newWord()]
  await letIn(page, newsroom, 'reporter')
  const ids: string[] = []
  for (const name of [head, inText]) {
    await bring(page, await draw(), name)
    ids.push(new URL(page.url()).pathname.split('/').at(-1) ?? '')
  }
  await page.goto('/admin/articles/new')
  await page.getByLabel('Headline').fill(`${head} над лиманом`)
  await page.getByRole('button', { name: 'Start writing' }).click()
  const body = page.getByRole('textbox', { name: 'Text' })
  await body.click()
  await page.keyboard.type('Так.')
  const library = page.getByRole('dialog', { name: 'Choose a photo' })
  for (const name of [head, inText]) {
    if (name === head) await page.getByRole('button', { name: 'Add a lead photo' }).click()
    else {
      await page.getByRole('button', { name: 'Insert' }).click()
      await page.getByRole('menuitem', { name: 'Photo' }).click()
    }
    await library.getByRole('searchbox').fill(name)
    await expect(library.getByText('1 photo', { exact: true })).toBeVisible()
    await library.getByRole('list', { name: 'Photos' }).getByRole('button').first().click()
    await expect(library).toHaveCount(0)
  }
  const panel = page.getByRole('region', { name: 'Publishing' })
  const missing = panel.getByRole('button', { name: 'A photo has no credit.' })
  await expect(missing).toHaveCount(2)

  await missing.first().click()
  const field = page.getByLabel('Credit (as printed')
  await expect(field).toBeFocused()
  await page.keyboard.type('Sail Agency')
  await page.keyboard.press('Enter')
  await expect(missing).toHaveCount(1)
  await expect(page.getByText('Photo: Sail Agency', { exact: true })).toBeVisible()

  await missing.click()
  const dialog = page.getByRole('dialog', { name: 'Photo in the text' })
  await expect(dialog.getByLabel('Credit (as printed')).toBeFocused()
  await page.keyboard.type('Harbour Press')
  // Whoever goes on without pressing anything has said it all the same.
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(body).toContainText('Photo: Harbour Press')
  await expect(missing).toHaveCount(0)
  await page.goto(`/admin/photos/${ids[1]}`)
  await expect(page.getByLabel('Credit (as printed')).toHaveValue('Harbour Press')
})

test('a photo is picked into an article by the keyboard, cannot be deleted then, and is withdrawn', async ({
  page,
}) => {
  const word = newWord()
  const bytes = await draw()
  await letIn(page, newsroom, 'editor')
  await bring(page, bytes, word)
  await page.getByLabel('Credit (as printed').fill('Sail Agency')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.', { exact: true }).first()).toBeVisible()
  const photoPath = new URL(page.url()).pathname

  const section = await newsroom.performs<{ id: string }>('save-section', {
    originLocale: 'uk',
    texts: { uk: { name: newWord() } },
  })
  const { articleNumber } = await newsroom.performs<{ articleNumber: number }>('create-article', {
    ...{ locale: 'uk', sectionId: section.id },
    texts: { headline: `${word} над лиманом`, body: [{ id: 'p1', kind: 'paragraph', content: [{ text: 'Так.' }] }] },
  })
  await page.goto(`/admin/articles/${articleNumber}/uk`)
  await page.getByRole('button', { name: /lead photo/i }).click()
  const library = page.getByRole('dialog', { name: 'Choose a photo' })
  await expect(library.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type(word)
  await expect(library.getByText('1 photo', { exact: true })).toBeVisible()
  await library.getByRole('list', { name: 'Photos' }).getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(library).toBeHidden()
  await expect(page.getByText('Sail Agency')).toBeVisible()

  await expect
    .poll(async () => {
      await page.goto(photoPath)
      return page.getByRole('link', { name: `${word} над лиманом` }).count()
    })
    .toBe(1)
  await expect(page.getByText('The photo is used in 1 place and cannot be deleted.')).toBeVisible()

  const [folder] = [`/media/${createHash('sha256').update(bytes).digest('hex')}/`]
  expect((await page.request.get(`${folder}640.jpg`)).status()).toBe(200)
  await page.getByRole('button', { name: 'Withdraw' }).click()
  const question = page.getByRole('dialog', { name: 'Withdraw the photo?' })
  await question.getByLabel('Who asked for it, and why').fill('The photographer did')
  await question.getByRole('button', { name: 'Withdraw' }).click()
  await expect(page.getByText('While the photo is withdrawn, it is shown to nobody.')).toBeVisible()
  expect((await page.request.get(`${folder}640.jpg`)).status()).toBe(410)
  await page.getByRole('button', { name: 'Bring back' }).click()
  await expect(page.getByRole('button', { name: /^Focal point/ })).toBeVisible()
  expect((await page.request.get(`${folder}640.jpg`)).status()).toBe(200)
})

test('another file takes the place of the first, which is gone; then the photo goes with its file', async ({
  page,
}) => {
  const [former, next] = [await draw(), await draw(900, 400)]
  await letIn(page, newsroom, 'editor')
  await bring(page, former, newWord())
  const dialog = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Replace the file' }).click()
  await (await dialog).setFiles({ name: 'next.jpg', mimeType: 'image/jpeg', buffer: next })
  await expect(page.getByText('900 × 400 pixels.')).toBeVisible()
  const nameOf = (bytes: Buffer) => `${createHash('sha256').update(bytes).digest('hex')}.jpg`
  expect(listOriginals()).toContain(nameOf(next))
  expect(listOriginals()).not.toContain(nameOf(former))

  await page.getByRole('button', { name: 'Delete the photo' }).click()
  await page
    .getByRole('dialog', { name: 'Delete the photo?' })
    .getByRole('button', { name: 'Delete the photo' })
    .click()
  await page.waitForURL('**/admin/photos')
  expect(listOriginals()).not.toContain(nameOf(next))
})

test('the door refuses what is no photo with its reason, and nothing stays behind', async ({ page }) => {
  await letIn(page, newsroom, 'reporter')
  const before = listOriginals()
  const whole = await draw()
  const claims = async (width: number, height: number) => {
    const png = await sharp(whole).resize(8, 8).png().toBuffer()
    png.writeUInt32BE(width, 16)
    png.writeUInt32BE(height, 20)
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
    return png
  }
  const refused: [string, Uint8Array, string][] = [
    ['an empty file', new Uint8Array(), 'photo-empty'],
    ['a page that lies about its type', Buffer.from('<!doctype html><script>1</script>'), 'photo-not-a-picture'],
    ['a picture that is cut off', whole.subarray(0, 9000), 'photo-damaged'],
    ['a few bytes that claim 100 megapixels', await claims(10_000, 10_000), 'photo-too-many-pixels'],
    // No picture is as wide as this: it is taken for damage before the pixels are counted.
    ['a few bytes that claim gigabytes', await claims(0x7fff_ffff, 0x7fff_ffff), 'photo-damaged'],
  ]
  for (const [what, bytes, key] of refused) {
    const { status, body } = await sendUpload(page, { path: door, bytes })
    expect([status, body['key']], what).toEqual([422, key])
  }
  const large = await sendUpload(page, { path: door, bytes: Buffer.alloc(1), announced: 61 * 1024 * 1024 })
  expect([large.status, large.body['key']]).toEqual([413, 'photo-too-large'])
  await breakUpload(page, { path: door, bytes: whole })
  const other = await sendUpload(page, { path: '/admin/api/photos/nothing/file', method: 'PUT', bytes: whole })
  expect([other.status, other.body['key']]).toEqual([403, 'not-permitted'])
  expect(listOriginals()).toEqual(before)

  await page.context().clearCookies()
  const nobody = await sendUpload(page, { path: door, bytes: whole })
  expect([nobody.status, nobody.body['key']]).toEqual([401, 'signed-out'])
})

test('a picture of 60 megapixels is taken', async ({ page }) => {
  await letIn(page, newsroom, 'reporter')
  const bytes = await sharp({ create: { width: 10_000, height: 6000, channels: 3, background: '#246' } })
    .jpeg()
    .toBuffer()
  const { status, body } = await sendUpload(page, { path: door, bytes, name: 'Велике фото.jpg' })
  expect(status).toBe(200)
  expect(body).toMatchObject({ photo: { picture: { width: 960, height: 576 } } })
})

const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const

/** What is below the window is fetched when somebody scrolls there. */
async function picturesHaveCome(page: Page): Promise<void> {
  const missing = () =>
    page.locator('img').evaluateAll(
      (pictures) =>
        pictures.filter((picture) => {
          const { top, bottom } = picture.getBoundingClientRect()
          return bottom > 0 && top < innerHeight && !(picture as HTMLImageElement).complete
        }).length,
    )
  await expect.poll(missing).toBe(0)
}

async function expectUsable(page: Page, what: string): Promise<void> {
  await picturesHaveCome(page)
  expect(await runAxe(page), what).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, what).toBeLessThanOrEqual(0)
}

test.describe('for everybody', () => {
  test.use({ bypassCSP: true })

  test('the library, a photo and the picker have nothing for axe, wide and light, narrow and dark', async ({
    page,
  }) => {
    await letIn(page, newsroom, 'editor')
    await bring(page, await draw(), newWord())
    const photoPath = new URL(page.url()).pathname
    for (const { width, colorScheme } of looks) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      for (const path of ['/admin/photos', photoPath]) {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expectUsable(page, `${path} ${width} ${colorScheme}`)
      }
      await page.goto('/admin/articles/1/uk')
      await isAwake(page)
      await page.getByRole('button', { name: 'Replace', exact: true }).first().click()
      const library = page.getByRole('dialog', { name: 'Choose a photo' })
      await expect(library.getByRole('list', { name: 'Photos' })).toBeVisible()
      await expectUsable(page, `the picker ${width} ${colorScheme}`)
    }
  })
})
