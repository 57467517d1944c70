import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '#i18n/locales.ts'
import type { Body, Run } from './blocks.ts'
import { typesetBody, typesetRuns, typesetText } from './typography.ts'

/** No-break spaces written as ~. */
const shown = (text: string) => text.replaceAll('\u00a0', '~')
const set = (text: string, locale: Locale) => shown(typesetText(text.replaceAll('~', '\u00a0'), locale))

describe('quotation marks', () => {
  it.each<[Locale, string, string]>([
    ['uk', 'Він сказав: "Так".', 'Він сказав: «Так».'],
    ['uk', 'Він сказав: “Так”.', 'Він сказав: «Так».'],
    ['uk', 'Фільм "Тіні "забутих" предків"', 'Фільм «Тіні „забутих“ предків»'],
    ['uk', '"Тіні забутих "предків""', '«Тіні забутих „предків“»'],
    ['uk', '""Тіні" забутих предків"', '«„Тіні“ забутих предків»'],
    ['uk', '«Тіні «забутих» предків»', '«Тіні „забутих“ предків»'],
    ['uk', '„Слово“ і “слово”', '«Слово» і~«слово»'],
    ['uk', '(“Слово”)', '(«Слово»)'],
    ['uk', '"...і тоді"', '«...і тоді»'],
    ['uk', 'ТОВ "Літопис", ТОВ "Рух"', 'ТОВ «Літопис», ТОВ «Рух»'],
    ['uk', 'кафе-"бар"', 'кафе-«бар»'],
    ['uk', '"Чому?" — спитав він. "Бо так!"', '«Чому?»~— спитав він. «Бо так!»'],
    ['ru', 'Он сказал: "Да, "Лебединое озеро" шло".', 'Он сказал: «Да, „Лебединое озеро“ шло».'],
    ['en', 'He said: "Yes".', 'He said: “Yes”.'],
    ['en', '"He said \'no\' to us," she wrote.', '“He said ‘no’ to us,” she wrote.'],
    ['en', "'Putin's humiliation' explained", '“Putin’s humiliation” explained'],
    ['en', '«Слово» and „word“', '“Слово” and “word”'],
    ['en', '"\'Never,\' he said"', '“‘Never,’ he said”'],
    ['en', '"I saw the ministers\' plan," he said', '“I~saw the ministers’ plan,” he said'],
    ['en', "'the ministers' plan' failed", '“the ministers’ plan” failed'],
  ])('%s: %s', (locale, given, expected) => {
    expect(set(given, locale)).toBe(expected)
  })

  it.each<[Locale, string, string]>([
    [
      'en',
      'The world has turned its back," he wrote. "Now stop."',
      'The world has turned its back,” he wrote. “Now stop.”',
    ],
    ['uk', '"Світ відвернувся, - написав він.', '«Світ відвернувся,~— написав він.'],
    ['en', 'A 15" screen and a "big" one', 'A~15" screen and a~“big” one'],
    ['en', 'He is 5\'10" tall', 'He is 5\'10" tall'],
  ])('%s: one without its partner keeps its place: %s', (locale, given, expected) => {
    expect(set(given, locale)).toBe(expected)
  })
})

describe('apostrophes', () => {
  it.each<[Locale, string, string]>([
    ['uk', "п'ять, п`ять, пʼять, п‘ять, п´ять, п’ять", 'п’ять, п’ять, п’ять, п’ять, п’ять, п’ять'],
    ['uk', 'об"єкт', 'об’єкт'],
    ['uk', '"Знам\'янка" й Мар\'їне', '«Знам’янка» й~Мар’їне'],
    ['uk', "О'Генрі", 'О’Генрі'],
    ['ru', "д'Артаньян", 'д’Артаньян'],
    ['en', "It's the ministers' MoD's plan, 'tis the '90s", "It’s the ministers’ MoD’s plan, 'tis the '90s"],
  ])('%s: %s', (locale, given, expected) => {
    expect(set(given, locale)).toBe(expected)
  })
})

describe('dashes', () => {
  it.each<[Locale, string, string]>([
    ['uk', 'Київ - столиця', 'Київ~— столиця'],
    ['uk', 'Київ – столиця', 'Київ~— столиця'],
    ['uk', 'Київ -- столиця', 'Київ~— столиця'],
    ['uk', '- Так, - сказав він.', '—~Так,~— сказав він.'],
    ['ru', 'Киев - столица', 'Киев~— столица'],
    ['en', 'Kyiv - the capital', 'Kyiv~– the capital'],
    ['en', 'Kyiv — the capital', 'Kyiv~– the capital'],
    ['en', 'Kyiv—the capital', 'Kyiv—the capital'],
    ['en', '- an item', '- an item'],
    ['uk', 'будь-хто з Івано-Франківська', 'будь-хто з~Івано-Франківська'],
    ['uk', 'від 10-15 людей у 2022-2023 роках', 'від 10–15 людей у~2022–2023 роках'],
  ])('%s: %s', (locale, given, expected) => {
    expect(set(given, locale)).toBe(expected)
  })

  it.each<[Locale, string, string]>([
    ['uk', '10 – 15 см снігу', '10–15~см снігу'],
    ['uk', 'до 5 - 12 км', 'до 5–12~км'],
    ['uk', 'У 2022-2023 роках', 'У~2022–2023 роках'],
    ['uk', 'у 2022 — 2023 роках', 'у~2022–2023 роках'],
    ['ru', 'Около 10-15 см', 'Около 10–15~см'],
    ['en', 'In 2020-2023 and 2014 - 2015', 'In 2020–2023 and 2014–2015'],
    ['en', 'It lasted 2020-2023.', 'It lasted 2020–2023.'],
    ['en', '10 — 15 cm of snow', '10–15~cm of snow'],
    ['uk', 'У 2024 - 100 людей', 'У~2024~— 100 людей'],
    ['uk', 'Їх було 5 - 12 пішли', 'Їх було 5~— 12 пішли'],
    ['uk', '1 200 - 500 грн', '1~200~— 500~грн'],
    ['uk', '10 - 15 000 грн', '10~— 15~000~грн'],
  ])('%s: ranges are closed up: %s', (locale, given, expected) => {
    expect(set(given, locale)).toBe(expected)
  })

  it.each<[Locale, string, string]>([
    ['uk', 'Уночі -5 °C, вдень до -1,5 градуса.', 'Уночі −5~°C, вдень до −1,5~градуса.'],
    ['uk', 'і -5', 'і~−5'],
    ['uk', 'від -5 до -10', 'від −5 до −10'],
    ['ru', '-20 °C (было -15).', '−20~°C (было −15).'],
    ['en', 'Down to -5 °C', 'Down to -5~°C'],
    ['uk', 'будинок -15 людей', 'будинок -15 людей'],
    ['uk', 'тел. 12 -15, F-16 і -5-10', 'тел. 12 -15, F-16 і -5-10'],
  ])('%s: negative numbers: %s', (locale, given, expected) => {
    expect(set(given, locale)).toBe(expected)
  })

  it.each([
    '2024-01-04',
    '+380 44 123-45-67',
    'ст. 436-2 і ст. 111-115 КК',
    'F-16, Ту-154, Boeing 737-800',
    'рахунок 3-1',
    '10-15-20',
    'версія 10-15.2',
    '№ 12-15',
  ])('are not made of every hyphen: %s', (text) => {
    expect(typesetText(text, 'uk')).toContain('-')
    expect(typesetText(text, 'uk')).not.toContain('–')
  })
})

describe('no-break spaces', () => {
  it.each([
    ['куди, здавалося б, прямував', 'uk', 'куди, здавалося~б, прямував'],
    ['хоч би й так', 'uk', 'хоч~би й~так'],
    ['куда, казалось бы, шёл', 'ru', 'куда, казалось~бы, шёл'],
    ['прийшов брат', 'uk', 'прийшов брат'],
    ['they say we', 'en', 'they say we'],
  ] as const)('stand before a particle: %s', (text, locale, wanted) => {
    expect(set(text, locale)).toBe(wanted)
  })

  it.each<[Locale, string, string]>([
    ['uk', 'і в місті, а я з «Рухом»', 'і~в~місті, а~я~з~«Рухом»'],
    ['uk', 'У Києві (з 5 січня)', 'У~Києві (з~5 січня)'],
    ['uk', '5 км, 10 000 грн, 1 250 000 людей, 20 %, № 7', '5~км, 10~000~грн, 1~250~000 людей, 20~%, №~7'],
    ['uk', 'у 2024 100 людей', 'у~2024 100 людей'],
    ['uk', '5 млрд доларів і 3 тисячі гривень', '5~млрд доларів і~3~тисячі гривень'],
    ['uk', '5 кмітливих', '5 кмітливих'],
    ['uk', 'Т. Г. Шевченко і Л. Українка', 'Т.~Г.~Шевченко і~Л.~Українка'],
    ['uk', 'м. Київ, вул. Хрещатик, ст. 5', 'м.~Київ, вул.~Хрещатик, ст.~5'],
    ['ru', 'в 5 км от г. Киева, 3 тыс. руб.', 'в~5~км от г.~Киева, 3~тыс. руб.'],
    [
      'en',
      'A $5 million deal, 10 km away; J. K. Rowling and Mr. Smith',
      'A $5~million deal, 10~km away; J.~K.~Rowling and Mr.~Smith',
    ],
    ['en', 'on January 4 and 5 January 2024', 'on January 4 and 5 January 2024'],
  ])('%s: %s', (locale, given, expected) => {
    expect(set(given, locale)).toBe(expected)
  })
})

describe('what is never touched', () => {
  it.each([
    'https://example.org/a-b?q=1-2&c=5-10',
    "www.example.org/it's",
    'press-office@example.org',
    '`say "hi" - 5 km`',
  ])('%s', (text) => {
    for (const locale of locales) expect(typesetText(`"${text}"`, locale)).toContain(text)
  })

  it('keeps line breaks', () => {
    expect(typesetText('"a"\n"b"', 'en')).toBe('“a”\n“b”')
  })
})

describe('runs', () => {
  const strong = [{ kind: 'strong' as const }]
  const link = [{ kind: 'link' as const, href: 'https://example.org/' }]

  it('a quotation may span them', () => {
    const runs: Run[] = [{ text: 'Він: "це ' }, { text: 'дуже "добре', marks: strong }, { text: '" для нас".' }]
    expect(typesetRuns(runs, 'uk')).toEqual([
      { text: 'Він: «це ' },
      { text: 'дуже „добре', marks: strong },
      { text: '“ для нас».' },
    ])
  })

  it('links keep every character, and their marks still count', () => {
    const runs: Run[] = [{ text: '"' }, { text: 'a "b" - c', marks: link }, { text: '" - he said' }]
    expect(typesetRuns(runs, 'en')).toEqual([
      { text: '“' },
      { text: 'a "b" - c', marks: link },
      { text: '”\u00a0– he said' },
    ])
  })

  it('foreign-language spans have a typography of their own', () => {
    const foreign: Run = { text: "l'État - c'est moi", marks: [{ kind: 'foreign', lang: 'fr' }] }
    expect(typesetRuns([{ text: '"' }, foreign, { text: '"' }], 'uk')).toEqual([{ text: '«' }, foreign, { text: '»' }])
  })

  it('a space at a seam is kept too', () => {
    expect(typesetRuns([{ text: 'в' }, { text: ' Києві', marks: strong }], 'uk')[1]?.text).toBe('\u00a0Києві')
  })
})

describe('bodies', () => {
  it('sets every text, and inner marks inside a quotation', () => {
    const body: Body = [
      { id: 'a', kind: 'heading', level: 2, content: [{ text: '"Рух"' }] },
      { id: 'b', kind: 'quotation', paragraphs: [[{ text: 'Це "кінець" - і все' }]], attribution: 'ТОВ "Рух"' },
      { id: 'c', kind: 'list', style: 'bullet', items: [[{ text: "п'ять" }]] },
      { id: 'd', kind: 'figure', photoId: 'p', caption: 'Театр "Рух"' },
      { id: 'e', kind: 'rule' },
    ]
    expect(typesetBody(body, 'uk')).toEqual([
      { id: 'a', kind: 'heading', level: 2, content: [{ text: '«Рух»' }] },
      {
        id: 'b',
        kind: 'quotation',
        paragraphs: [[{ text: 'Це „кінець“\u00a0— і\u00a0все' }]],
        attribution: 'ТОВ «Рух»',
      },
      { id: 'c', kind: 'list', style: 'bullet', items: [[{ text: 'п’ять' }]] },
      { id: 'd', kind: 'figure', photoId: 'p', caption: 'Театр «Рух»' },
      { id: 'e', kind: 'rule' },
    ])
  })
})

describe('doing it twice changes nothing more', () => {
  const corpus = [
    'Міністр сказав: "Ми не "здамося" - ніколи", і пішов.',
    '"Світ відвернувся від Росії", - написав він. "Цього досить!"',
    'Об\'єднання "Рух" (м. Київ) зібрало 10-15 тис. грн за 2022-2023 рр. - більше, ніж Т. Г. Коваленко.',
    '«Він сказав: «Так», — а потім: „Ні“»',
    'Он ответил: "Мы видели "Лебединое озеро" - трижды", - и ушёл в 5 км от г. Киева.',
    '- Так? - спитала вона. - "Звісно".',
    '"He said \'it\'s the ministers\' plan\' twice," she wrote - "and left".',
    'The world has turned its back on Russia," the minister wrote.',
    "'Tis the season: the '90s, rock 'n' roll, a 15\" screen, 5'10\" tall",
    "'British MoD's head comments on 'humiliation''",
    '“‘Never,’ he said” — and ‘left’',
    'See https://example.org/?q="a-b" - or write to "it\'s@example.org".',
    '"" «» „“ “” \'\' " « ” “ „ \' ’ ‘ – — - --',
    'Від 10 - 15 см до -5 °C у 2022 - 2023 рр., 10-15 км, 3 - 1 - 2',
    '5 % - 10 000 ₴ і 1 250 000 осіб у 2024 р. № 5',
    'слово"слово" "слово "слово\' \'слово',
    'А Б В г д - 1-2 3-4',
    '»слово« ‹слово› ‚слово‘ ‟слово”',
  ]

  /** Every text whole, without each of its quotation marks in turn, and cut in the middle. */
  const variants = corpus.flatMap((text) => [
    text,
    text.slice(Math.floor(text.length / 2)),
    ...Array.from(text.matchAll(/["'«»„“”‘’]/g), ({ index }) => text.slice(0, index) + text.slice(index + 1)),
  ])

  it.each(locales)('%s', (locale) => {
    expect(variants.length).toBeGreaterThan(100)
    for (const text of variants) {
      const once = typesetText(text, locale)
      expect(typesetText(once, locale), text).toBe(once)
    }
  })

  it.each(locales)('%s, inside a quotation and across runs', (locale) => {
    for (const text of variants) {
      const middle = Math.floor(text.length / 3)
      const paragraphs = [[{ text: text.slice(0, middle) || ' ' }, { text: text.slice(middle) || ' ' }]]
      const body: Body = [{ id: 'a', kind: 'quotation', paragraphs }]
      const once = typesetBody(body, locale)
      expect(typesetBody(once, locale), text).toEqual(once)
    }
  })

  it.each(locales)('%s: changes marks and spaces only', (locale) => {
    const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    for (const text of variants) expect(words(typesetText(text, locale))).toBe(words(text).replaceAll('ʼ', ''))
  })
})
