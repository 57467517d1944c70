// What other programs put on the clipboard, in a real browser: cleaned to our own blocks, with a word about what was
// left out. The shapes themselves are in clean-pasted-html.test.ts.
import { expect, test } from '#e2e/support/let-in.ts'
import { openWriter } from '#e2e/support/writer.ts'

test('a page with everything that must not come along', async ({ context }) => {
  const writer = await openWriter(context)
  const path = await writer.begins('Pasted')
  const dialogs: string[] = []
  writer.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await writer.body.click()
  await writer.pastes(
    `<h1 onclick="alert(1)">Title</h1><p style="color:red">A <b>bold</b> <a href="javascript:alert(2)">word</a>
     and <a href="https://example.org/x">a link</a>.</p><img src="x" onerror="alert(3)"><script>alert(4)</script>
     <ul><li>one</li><li>two</li></ul><iframe srcdoc="<script>parent.alert(5)</script>"></iframe>`,
  )
  expect(await writer.lines()).toEqual(['Title', 'A bold word and a link.', 'onetwo'])
  await expect(writer.page.getByText('1 picture was left out')).toBeVisible()
  expect(
    await writer.body.evaluate((body) => Array.from(body.querySelectorAll('a'), (a) => a.getAttribute('href'))),
  ).toEqual(['https://example.org/x'])
  expect(
    await writer.body.evaluate((body) => body.querySelectorAll('img, script, iframe, [style], [onclick]').length),
  ).toBe(0)
  await writer.isSaved()
  await writer.opens(path)
  expect(await writer.lines()).toEqual(['Title', 'A bold word and a link.', 'onetwo'])
  expect(dialogs).toEqual([])
})

test('a whole archive is not pasted, and it is said', async ({ context }) => {
  const writer = await openWriter(context)
  await writer.begins('Too much')
  await writer.body.click()
  await writer.pastes(`<p>${'long '.repeat(1_100_000)}</p>`)
  await expect(writer.page.getByText('Too much was copied')).toBeVisible()
  expect(await writer.lines()).toEqual([''])
})

test('what is cut here and pasted there is the same block', async ({ context }) => {
  const writer = await openWriter(context)
  await writer.begins('Cut')
  await writer.body.click()
  await writer.pastes('<p>one</p><p>two</p><p>three</p>')
  const idOf = (text: string) => writer.body.locator('p', { hasText: text }).getAttribute('data-block-id')
  const before = await idOf('one')
  const first = writer.body.locator('p', { hasText: 'one' })
  await first.click()
  await writer.moves('Home')
  await writer.moves('Shift+ArrowDown')
  await writer.page.keyboard.press('Control+x')
  await writer.body.locator('p', { hasText: 'three' }).click()
  await writer.moves('Home')
  await writer.page.keyboard.press('Control+v')
  expect(await writer.lines()).toEqual(['two', 'one', 'three'])
  expect(await idOf('one')).toBe(before)
})
