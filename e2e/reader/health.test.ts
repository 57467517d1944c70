import { expect, test } from '#e2e/support/test.ts'
import { testedEngine } from '#e2e/support/test-site.ts'

test('health says which engine is really behind the site', async ({ request }) => {
  const response = await request.get('/api/health')
  expect(response.status()).toBe(200)
  expect(await response.json()).toMatchObject({ status: 'ok', database: testedEngine() })
})

for (const probe of ['live', 'ready']) {
  test(`health answers to "${probe}"`, async ({ request }) => {
    const response = await request.get(`/api/health/${probe}`)
    expect(response.status()).toBe(200)
    expect(response.headers()['cache-control']).toBe('no-store')
  })
}
