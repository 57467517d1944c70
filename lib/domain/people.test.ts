import { describe, expect, it } from 'vitest'
import { type Credit, creditSchema, creditsOf, foldName, freeSlug, kindOfName } from './people.ts'

describe('credits', () => {
  const credits: Credit[] = [
    { personId: 'author', role: 'author', locale: null },
    { personId: 'everywhere', role: 'translator', locale: null },
    { personId: 'english', role: 'translator', locale: 'en' },
    { personId: 'camera', role: 'photographer', locale: null },
  ]

  it.each([
    ['uk', ['author', 'camera']],
    ['en', ['author', 'everywhere', 'english', 'camera']],
    ['ru', ['author', 'everywhere', 'camera']],
  ] as const)('of a Ukrainian original in %s', (locale, people) => {
    expect(creditsOf(credits, locale, 'uk').map((credit) => credit.personId)).toEqual(people)
  })

  it('give a language to translators only', () => {
    expect(creditSchema.safeParse({ personId: 'a', role: 'author', locale: 'en' }).success).toBe(false)
    expect(creditSchema.safeParse({ personId: 'a', role: 'translator', locale: 'en' }).success).toBe(true)
    expect(creditSchema.safeParse({ personId: 'a', role: 'translator', locale: 'ua' }).success).toBe(false)
  })
})

describe('a byline', () => {
  it.each(['Редакція', 'редакція «Літопису»', 'Редакция', 'Відділ новин', 'Newsroom', 'Editorial team', 'News desk'])(
    'of a desk: %s',
    (name) => expect(kindOfName(name)).toBe('desk'),
  )

  it.each(['Ольга Коваль', 'Иван Редакционов', 'Ada Newsome', 'Tom Desk'])('of a person: %s', (name) =>
    expect(kindOfName(name)).toBe('person'),
  )
})

describe('one name in two spellings', () => {
  it.each([
    ['Дар’я Шекіна', "дар'я  шекіна"],
    ['Мар’яна', 'Марʼяна'],
    ['Нечуй‑Левицький', 'Нечуй-Левицький'],
    ['Київ', 'Кии\u0306в'.replace('и\u0306', 'ї')],
  ])('%s is %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other))
  })

  it('is not another name', () => {
    expect(foldName('Дарія')).not.toBe(foldName('Дар’я'))
  })
})

describe('a free slug', () => {
  it.each([
    ['koval', [], 'koval'],
    ['koval', ['koval'], 'koval-2'],
    ['koval', ['koval', 'koval-2', 'koval-4'], 'koval-3'],
    ['', [], 'author'],
    ['', ['author'], 'author-2'],
  ] as const)('of "%s" beside %j is %s', (slug, taken: readonly string[], free) => {
    expect(freeSlug(slug, 'author', (candidate) => taken.includes(candidate))).toBe(free)
  })
})
