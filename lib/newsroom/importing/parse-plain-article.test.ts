// Plain articles, and what becomes of them. Tables of whole texts, and so long: each is read beside its outcome.
import { describe, expect, it } from 'vitest'
import type { Locale } from '#i18n/locales.ts'
import { type ArticleOutline, outlineBlock, outlinePage } from '#newsroom/testing/outline-article.ts'
import { parsePlainArticle } from './parse-plain-article.ts'
import { readPlainText } from './read-plain-text.ts'

type Expected = Omit<ArticleOutline, 'leftOut'> & { readonly leftOut?: readonly string[] }

const pages: readonly (readonly [string, Locale, string, Expected])[] = [
  [
    'English: caption after the headline, one quotation without its opening mark',
    'en',
    `ua en ru

Harbour city opens first tram line in forty years

Harbour city opens first tram line in forty years Mayor Nadia Orlova (Photo: Marine Press)
Author: Vira Lysenko

The first tram left the depot at dawn.

We waited too long for this morning," the mayor said.

The line "will be extended to the airport" next year.

"It is quiet, and it is ours," she added.`,
    {
      headline: 'Harbour city opens first tram line in forty years',
      photo: { caption: 'Mayor Nadia Orlova', credit: 'Marine Press' },
      authors: ['Vira Lysenko'],
      body: [
        'p The first tram left the depot at dawn.',
        'q We waited too long for this morning. | the mayor said',
        'p The line “will be extended to the airport” next year.',
        'q It is quiet, and it is ours. | she added',
      ],
      leftOut: ['ua en ru'],
    },
  ],
  [
    'Ukrainian: "Фото: підпис (джерело)" after the headline, dashes around the words of the author',
    'uk',
    `UA | EN | RU

У Полтаві відкрили оновлений музей писанки

У Полтаві відкрили оновлений музей писанки Фото: директорка музею Ганна Мельник (Музей писанки)
Автор: Соломія Кравець

Музей писанки у Полтаві відчинив двері після ремонту.

"Ми зберегли кожну шафу", - сказала директорка.

Світ має побачити ці барви", - написала вона у фейсбуці.

«Колекція вдвічі більша, – додала Мельник. – Приходьте подивитися».`,
    {
      headline: 'У Полтаві відкрили оновлений музей писанки',
      photo: { caption: 'директорка музею Ганна Мельник', credit: 'Музей писанки' },
      authors: ['Соломія Кравець'],
      body: [
        'p Музей писанки у Полтаві відчинив двері після ремонту.',
        'q Ми зберегли кожну шафу. | сказала директорка',
        'q Світ має побачити ці барви. | написала вона у фейсбуці',
        'q Колекція вдвічі більша. Приходьте подивитися. | додала Мельник',
      ],
      leftOut: ['UA | EN | RU'],
    },
  ],
  [
    'Russian: no language line, several authors, a missing closing mark',
    'ru',
    `В порту потушили пожар на складе зерна

В порту потушили пожар на складе зерна Спасатели на месте пожара (Фото: ГСЧС)
Авторы: Олег Дяченко, Ирина Белая

Пожар на складе зерна потушили к утру.

«Огонь удалось остановить за четыре часа, – сообщили спасатели.

По словам очевидцев, дым был виден "за десять километров".

"Погибших нет", – заявил начальник смены.`,
    {
      headline: 'В порту потушили пожар на складе зерна',
      photo: { caption: 'Спасатели на месте пожара', credit: 'ГСЧС' },
      authors: ['Олег Дяченко', 'Ирина Белая'],
      body: [
        'p Пожар на складе зерна потушили к утру.',
        'q Огонь удалось остановить за четыре часа. | сообщили спасатели',
        'p По словам очевидцев, дым был виден «за десять километров».',
        'q Погибших нет. | заявил начальник смены',
      ],
      leftOut: [],
    },
  ],
  [
    'a caption that repeats the headline with small differences',
    'en',
    `en / ua / ru
Minister of Defence visits the northern bridge after its repair
Minister of Defense visits northern bridge, after its repair Engineers on the bridge (photo: Nordic Wire)
By Ada Byrne

The bridge has been closed since spring.
It opened again on Monday.`,
    {
      headline: 'Minister of Defence visits the northern bridge after its repair',
      photo: { caption: 'Engineers on the bridge', credit: 'Nordic Wire' },
      authors: ['Ada Byrne'],
      body: ['p The bridge has been closed since spring.', 'p It opened again on Monday.'],
      leftOut: ['en / ua / ru'],
    },
  ],
  [
    'a caption that repeats the headline cut short',
    'uk',
    `ru ua en

Уряд ухвалив програму підтримки сільських бібліотек на три роки

Уряд ухвалив програму підтримки сільських… Бібліотека в Яготині (Фото: Укрінформ)
Авторка: Юлія Згурська

Програма розрахована на три роки.`,
    {
      headline: 'Уряд ухвалив програму підтримки сільських бібліотек на три роки',
      photo: { caption: 'Бібліотека в Яготині', credit: 'Укрінформ' },
      authors: ['Юлія Згурська'],
      body: ['p Програма розрахована на три роки.'],
      leftOut: ['ru ua en'],
    },
  ],
  [
    'a credit without a caption, words after the author that are no name',
    'en',
    `Snow closes the mountain road
Photo: Getty Images
Author: Peter Falk | January 5, 2024

The road closed on Friday.`,
    {
      headline: 'Snow closes the mountain road',
      photo: { caption: '', credit: 'Getty Images' },
      authors: ['Peter Falk'],
      body: ['p The road closed on Friday.'],
      leftOut: [],
    },
  ],
  [
    'a caption without a credit',
    'uk',
    `Собор відкрили після реставрації

Собор відкрили після реставрації Майстри біля головного входу
Автор: Петро Онищенко

Реставрація тривала шість років.`,
    {
      headline: 'Собор відкрили після реставрації',
      photo: { caption: 'Майстри біля головного входу', credit: '' },
      authors: ['Петро Онищенко'],
      body: ['p Реставрація тривала шість років.'],
      leftOut: [],
    },
  ],
  [
    'a caption on one line, its credit on the next; the headline twice',
    'uk',
    `en ua
На Десні помітили чорних лелек
На Десні помітили чорних лелек
Чорний лелека над заплавою
Фото – Валентина Рибчинська
Автори: Леонід Гадяч та Уляна Стрий

Птахів бачили двічі.`,
    {
      headline: 'На Десні помітили чорних лелек',
      photo: { caption: 'Чорний лелека над заплавою', credit: 'Валентина Рибчинська' },
      authors: ['Леонід Гадяч', 'Уляна Стрий'],
      body: ['p Птахів бачили двічі.'],
      leftOut: ['en ua'],
    },
  ],
  [
    'neither photo nor author nor languages',
    'ru',
    `Театр покажет премьеру в субботу

Премьеру покажут в субботу вечером.

Билеты ещё есть.`,
    {
      headline: 'Театр покажет премьеру в субботу',
      authors: [],
      body: ['p Премьеру покажут в субботу вечером.', 'p Билеты ещё есть.'],
      leftOut: [],
    },
  ],
  [
    'names, titles and prose in marks are no quotations',
    'uk',
    `Команда "Рух" виграла кубок
Автор: Ярослав Щербак

«Рух» – команда з Лебедина – виграв кубок області.

"Рух" переміг "Зорю" з рахунком 3:1.

Тренер сказав: "Ми цього чекали".

Він назвав гру "найкращою за рік" і подякував уболівальникам.

"Тіні забутих предків", які показали після матчу, подивилися всі.`,
    {
      headline: 'Команда «Рух» виграла кубок',
      authors: ['Ярослав Щербак'],
      body: [
        'p «Рух» — команда з Лебедина — виграв кубок області.',
        'p «Рух» переміг «Зорю» з рахунком 3:1.',
        'p Тренер сказав: «Ми цього чекали».',
        'p Він назвав гру «найкращою за рік» і подякував уболівальникам.',
        'p «Тіні забутих предків», які показали після матчу, подивилися всі.',
      ],
      leftOut: [],
    },
  ],
  [
    'a quotation in two halves, one followed by prose, one over two paragraphs',
    'en',
    `Court hears the case of the missing archive
By Iris Moroz and Tom Hale, Litopys

"We kept everything," the archivist said. "Every single page."

"Nothing was burned," he told the court. The hearing goes on next week.

"The boxes were moved in March.

"They were never opened again," he said.

“I cannot tell you who signed for them.”`,
    {
      headline: 'Court hears the case of the missing archive',
      authors: ['Iris Moroz', 'Tom Hale'],
      body: [
        'q We kept everything. Every single page. | the archivist said',
        'q Nothing was burned. | he told the court',
        'p The hearing goes on next week.',
        'q The boxes were moved in March. / They were never opened again. | he said',
        'q I cannot tell you who signed for them.',
      ],
      leftOut: [],
    },
  ],
  [
    'what belongs to the page: read also, buttons, tags, invitations',
    'uk',
    `ua en ru
П’ятниця, 5 січня 2024, 14:30
У зоопарку народилося ягня снігового барана
Читайте також: Як зимують ведмеді
Ягня з матір'ю (Фото: зоопарк)
Автор: Христина Ткач

Ягня важить 3 кг.

Читайте також:
Скільки коштує квиток
Чим годують рись

Його назвуть улітку.

Теги: зоопарк, тварини
Поділитися Facebook Telegram
Підписуйтесь на наш канал`,
    {
      headline: 'У зоопарку народилося ягня снігового барана',
      photo: { caption: 'Ягня з матір’ю', credit: 'зоопарк' },
      authors: ['Христина Ткач'],
      body: ['p Ягня важить 3 кг.', 'p Його назвуть улітку.'],
      leftOut: [
        'ua en ru',
        'П’ятниця, 5 січня 2024, 14:30',
        'Читайте також: Як зимують ведмеді',
        'Читайте також:',
        'Скільки коштує квиток',
        'Чим годують рись',
        'Теги: зоопарк, тварини',
        'Поділитися Facebook Telegram',
        'Підписуйтесь на наш канал',
      ],
    },
  ],
  [
    'Windows line ends, a byte order mark, one line a paragraph, an author below the text',
    'ru',
    '\ufeffru | ua | en\r\nУчёные описали новый вид жуков\r\nНовый вид жуков (Фото: Институт зоологии)\r\nЖуков нашли в Карпатах.\r\nИх длина — 5 мм.\r\n"Это редкая удача", - рассказал зоолог.\r\nИсточник: Институт зоологии\r\nАвтор: Дарья Лебедева\r\n',
    {
      headline: 'Учёные описали новый вид жуков',
      photo: { caption: 'Новый вид жуков', credit: 'Институт зоологии' },
      authors: ['Дарья Лебедева'],
      body: [
        'p Жуков нашли в Карпатах.',
        'p Их длина — 5 мм.',
        'q Это редкая удача. | рассказал зоолог',
        'p Источник: Институт зоологии',
      ],
      leftOut: ['ru | ua | en'],
    },
  ],
  [
    'lines wrapped to a width, a heading between paragraphs',
    'en',
    `Old mill becomes a school
Photo credit: Anna Reed

The mill on the river stood empty for thirty years before the
village bought it and turned its four floors into classrooms
and a library.

What comes next

The first pupils arrive in September. They will have a garden.`,
    {
      headline: 'Old mill becomes a school',
      photo: { caption: '', credit: 'Anna Reed' },
      authors: [],
      body: [
        'p The mill on the river stood empty for thirty years before the village bought it and turned its four floors into classrooms and a library.',
        'h What comes next',
        'p The first pupils arrive in September. They will have a garden.',
      ],
      leftOut: [],
    },
  ],
  [
    'a photo named after the first paragraph, the author glued to its credit',
    'ru',
    `Мост через Днепр закроют на неделю

Мост закроют с понедельника.

Мост через Днепр, вид с левого берега (Фото: Виталий Носач, РБК-Украина) Автор: Семён Рыбак

Объезд проложат через дамбу.`,
    {
      headline: 'Мост через Днепр закроют на неделю',
      photo: { caption: 'Мост через Днепр, вид с левого берега', credit: 'Виталий Носач, РБК-Украина' },
      authors: ['Семён Рыбак'],
      body: ['p Мост закроют с понедельника.', 'p Объезд проложат через дамбу.'],
      leftOut: [],
    },
  ],
  [
    'brackets of all kinds, a credit with brackets of its own, a question as a quotation',
    'en',
    `[ua] [en] [ru]
Who owns the lake?
The lake at night [Photo: J. K. Rowe (archive)]
Author: O’Hara Desk

"Who owns the water?" asked the farmer.

"We do!" — the mayor replied.

According to the mayor, "the lake belongs to the village."`,
    {
      headline: 'Who owns the lake?',
      photo: { caption: 'The lake at night', credit: 'J. K. Rowe (archive)' },
      authors: ['O’Hara Desk'],
      body: [
        'q Who owns the water? | asked the farmer',
        'q We do! | the mayor replied',
        'p According to the mayor, “the lake belongs to the village.”',
      ],
      leftOut: ['[ua] [en] [ru]'],
    },
  ],
  [
    'quotations inside quotations get the inner marks; dates stay as they are',
    'uk',
    `Видавництво показало обкладинку
Автор – Олена Маринич

"Книга "Сад" вийде 10 січня", - повідомило видавництво.

On January 4 "Сад" ще друкували.`,
    {
      headline: 'Видавництво показало обкладинку',
      authors: ['Олена Маринич'],
      body: ['q Книга „Сад“ вийде 10 січня. | повідомило видавництво', 'p On January 4 «Сад» ще друкували.'],
      leftOut: [],
    },
  ],
  [
    'a headline that speaks of photos and carries a credit, a paragraph that speaks of one',
    'uk',
    `З'явилися нові фото: Київ після дощу (Фото: Укрінформ)

Мер оприлюднив фото: Київ після дощу виглядає чистим.

"Красиво" - сказав він.

Також читайте: Прогноз на вихідні`,
    {
      headline: 'З’явилися нові фото: Київ після дощу',
      photo: { caption: '', credit: 'Укрінформ' },
      authors: [],
      body: ['p Мер оприлюднив фото: Київ після дощу виглядає чистим.', 'q Красиво. | сказав він'],
      leftOut: ['Також читайте: Прогноз на вихідні'],
    },
  ],
  [
    'an interview keeps its questions',
    'ru',
    `Пекарь рассказал о хлебе
Текст и фото не повторяются

Журналист: Как вы начинали?

Пекарь: С одной печи.`,
    {
      headline: 'Пекарь рассказал о хлебе',
      authors: [],
      body: ['p Текст и фото не повторяются', 'p Журналист: Как вы начинали?', 'p Пекарь: С одной печи.'],
      leftOut: [],
    },
  ],
]

describe('parsePlainArticle', () => {
  it.each(pages)('%s', (_, locale, page, expected) => {
    expect(outlinePage(page, locale)).toEqual(expected)
  })

  it('shows hostile text as itself, without what no text may hold', () => {
    const bytes = new TextEncoder().encode('\u202eTitle\u0000 </script> & "x" 👩‍👩‍👧\n\n\u200fText\u0007 <b>.')
    const { headline, body } = parsePlainArticle(readPlainText(bytes), 'en')
    expect(headline).toBe('\u202eTitle </script> & “x” 👩‍👩‍👧')
    expect(body.map(outlineBlock)).toEqual(['p \u200fText <b>.'])
  })

  it('sets the typography of the language', () => {
    const { body } = parsePlainArticle('Заголовок\n\nВ Україні - 5 км до моря, об\'єкт "А".', 'uk')
    expect(body).toEqual([
      {
        id: 'b1',
        kind: 'paragraph',
        content: [{ text: 'В\u00a0Україні\u00a0— 5\u00a0км до моря, об’єкт «А».' }],
      },
    ])
  })

  it.each([
    ['only a language line', 'ua en ru\n\n', 'The file has no headline: put the headline on the first line'],
    [
      'an author first',
      'ua en ru\n\nAuthor: Daria Shekina\n\nText.',
      'The file has no headline before "Author: Daria Shekina"',
    ],
    ['a credit first', '(Фото: Getty Images)\n\nТекст.', 'The file has no headline before'],
    ['a paragraph first', `${'Long sentence. '.repeat(30)}\n\nText.`, 'The first line is too long for a headline'],
    ['nothing after the headline', 'Headline\nAuthor: Ada Byrne\n', 'There is no text after the headline'],
  ])('refuses %s', (_, page, message) => {
    expect(() => parsePlainArticle(page, 'en')).toThrow(message)
  })
})
