import { describe, expect, it } from 'vitest'
import type { EditionTexts } from './article.ts'
import { hashEdition, hashUnit } from './block-hashes.ts'
import type { Block, Run } from './blocks.ts'
import { listTranslationUnits, unitOfBlock } from './translation-units.ts'

const empty: EditionTexts = {
  slug: '',
  headline: '',
  standfirst: '',
  body: [],
  seoTitle: null,
  seoDescription: null,
  photoCaption: null,
  photoAlt: null,
}

const words = [{ text: 'Він сказав «так»' }]
const linked = (href: string): Run[] => [{ text: 'Він ' }, { text: 'сказав', marks: [{ kind: 'link', href }] }]
const hash = (block: Block) => hashUnit(unitOfBlock(block))

/** One block before and after an edit, and which of its hashes that changes. */
const edits: readonly (readonly [string, Block, Block, ('text' | 'structure')[]])[] = [
  [
    'a word',
    { id: 'a', kind: 'paragraph', content: words },
    { id: 'a', kind: 'paragraph', content: [{ text: 'Він сказав «ні»' }] },
    ['text'],
  ],
  [
    'typography',
    { id: 'a', kind: 'paragraph', content: words },
    { id: 'a', kind: 'paragraph', content: [{ text: ' Він  сказав "так"' }] },
    [],
  ],
  [
    'emphasis',
    { id: 'a', kind: 'paragraph', content: words },
    { id: 'a', kind: 'paragraph', content: [{ text: 'Він сказав «так»', marks: [{ kind: 'strong' }] }] },
    [],
  ],
  [
    'runs',
    { id: 'a', kind: 'paragraph', content: words },
    { id: 'a', kind: 'paragraph', content: [{ text: 'Він ' }, { text: 'сказав «так»' }] },
    [],
  ],
  [
    'kind',
    { id: 'a', kind: 'paragraph', content: words },
    { id: 'a', kind: 'heading', level: 2, content: words },
    ['structure'],
  ],
  [
    'level of a heading',
    { id: 'a', kind: 'heading', level: 3, content: words },
    { id: 'a', kind: 'heading', level: 2, content: words },
    ['structure'],
  ],
  [
    'wrapping in a quotation',
    { id: 'a', kind: 'paragraph', content: words },
    { id: 'a', kind: 'quotation', paragraphs: [words] },
    ['structure'],
  ],
  [
    'who is quoted',
    { id: 'a', kind: 'quotation', paragraphs: [words] },
    { id: 'a', kind: 'quotation', paragraphs: [words], attribution: 'Вона' },
    ['text'],
  ],
  [
    'one item more out of the same words',
    { id: 'a', kind: 'list', style: 'bullet', items: [[{ text: 'Раз два' }]] },
    { id: 'a', kind: 'list', style: 'bullet', items: [[{ text: 'Раз' }], [{ text: 'два' }]] },
    ['structure'],
  ],
  [
    'style of a list',
    { id: 'a', kind: 'list', style: 'bullet', items: [words] },
    { id: 'a', kind: 'list', style: 'number', items: [words] },
    ['structure'],
  ],
  [
    'where a link leads',
    { id: 'a', kind: 'paragraph', content: linked('https://one.example/') },
    { id: 'a', kind: 'paragraph', content: linked('https://other.example/') },
    ['structure'],
  ],
  [
    'an own article linked',
    { id: 'a', kind: 'paragraph', content: words },
    { id: 'a', kind: 'paragraph', content: [{ text: 'Він сказав «так»', marks: [{ kind: 'article', number: 7 }] }] },
    ['structure'],
  ],
  ['photo', { id: 'a', kind: 'figure', photoId: '1' }, { id: 'a', kind: 'figure', photoId: '2' }, ['structure']],
  [
    'alt of a photo',
    { id: 'a', kind: 'figure', photoId: '1', caption: 'Міст', alt: 'Міст зблизька' },
    { id: 'a', kind: 'figure', photoId: '1', caption: 'Міст', alt: 'Міст здалеку' },
    ['text'],
  ],
  [
    'address of an embed',
    { id: 'a', kind: 'embed', href: 'https://one.example/', title: 'А', source: 'Б', media: 'video' },
    { id: 'a', kind: 'embed', href: 'https://other.example/', title: 'А', source: 'Б', media: 'video' },
    ['structure'],
  ],
]

describe('the hashes of a block', () => {
  it.each(edits)('%s', (_, before, after, changed) => {
    const [one, other] = [hash(before), hash(after)]
    expect((['text', 'structure'] as const).filter((key) => one[key] !== other[key])).toEqual(changed)
  })

  it('are SHA-256, and do not depend on the id', () => {
    const block: Block = { id: 'a', kind: 'paragraph', content: [{ text: 'так' }] }
    expect(hash(block).text).toMatch(/^[\w-]{43}$/)
    expect(hash({ ...block, id: 'b' })).toEqual(hash(block))
  })
})

describe('the units of an edition', () => {
  it('are its fields under reserved ids and its blocks, in the order of the page', () => {
    const body: Block[] = [
      { id: 'p', kind: 'paragraph', content: [{ text: 'Слова.' }] },
      { id: 'r', kind: 'rule' },
      { id: 'f', kind: 'figure', photoId: 'photo' },
      { id: 'e', kind: 'paragraph', content: [] },
    ]
    const texts = { ...empty, headline: 'Заголовок', standfirst: 'Лід', body, photoCaption: 'Підпис', photoAlt: 'Опис' }
    expect(listTranslationUnits(texts).map(({ id, text }) => [id, text])).toEqual([
      [':headline', 'Заголовок'],
      [':standfirst', 'Лід'],
      [':caption', 'Підпис'],
      [':alt', 'Опис'],
      ['p', 'Слова.'],
      ['f', ''],
    ])
    expect(Object.keys(hashEdition(texts))).toEqual([':headline', ':standfirst', ':caption', ':alt', 'p', 'f'])
  })

  it('are none where nothing is written', () => {
    expect(listTranslationUnits({ ...empty, headline: ' ', photoCaption: '' })).toEqual([])
  })
})
