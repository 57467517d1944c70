// Pages as they come from news sites: everything around the article is still there. One table of whole pages, and so
// long: each is read beside what becomes of it.
import { expect, it } from 'vitest'
import type { Locale } from '#i18n/locales.ts'
import { type ArticleOutline, outlinePage } from '#newsroom/testing/outline-article.ts'
import { parsePlainArticle } from './parse-plain-article.ts'

const pages: readonly (readonly [string, Locale, string, ArticleOutline])[] = [
  [
    'a dateline above, a dated author, direct speech and a list of what came before',
    'uk',
    `П'ятниця, 5 січня 2024, 14:30
Шаппс: Путін принижений пошуком зброї у Північній Кореї
Альона Мазуренко — П'ятниця, 5 січня 2024, 14:30
Фото: Getty Images

Міністр оборони Великої Британії прокоментував передачу ракет.

Джерело: Грант Шаппс у соцмережі Х

Пряма мова: "Світ відвернувся від Росії, змусивши Путіна принижуватися".

Дослівно Шаппса: "Це має припинитися".

Деталі: Міністр додав, що партнери не стоятимуть осторонь.

Що передувало:
• 4 січня газета повідомила про ракети.
• 5 січня Британія засудила удари.

Читайте також: Білий дім назвав кількість ракет

Нагадаємо, засідання Ради безпеки призначене на 10 січня.`,
    {
      headline: 'Шаппс: Путін принижений пошуком зброї у Північній Кореї',
      photo: { caption: '', credit: 'Getty Images' },
      authors: ['Альона Мазуренко'],
      body: [
        'p Міністр оборони Великої Британії прокоментував передачу ракет.',
        'p Джерело: Грант Шаппс у соцмережі Х',
        'q Світ відвернувся від Росії, змусивши Путіна принижуватися.',
        'p Дослівно Шаппса: «Це має припинитися».',
        'p Деталі: Міністр додав, що партнери не стоятимуть осторонь.',
        'p Що передувало:',
        'bullet 4 січня газета повідомила про ракети. / 5 січня Британія засудила удари.',
        'p Нагадаємо, засідання Ради безпеки призначене на 10 січня.',
      ],
      leftOut: ["П'ятниця, 5 січня 2024, 14:30", 'Читайте також: Білий дім назвав кількість ракет'],
    },
  ],
  [
    'a photo from a social network, several quotations in a row',
    'uk',
    `ua | en | ru
У Львові відкрили новий міст через Полтву
У Львові відкрили новий міст через Полтву Ілюстративне фото (фото: facebook.com/lvivcity)
Автор: Оксана Дудар, кореспондентка
05.01.2024 14:30

Міст будували три роки.

«Ми чекали цього дня», – каже мешканка Ірина. «Тепер до роботи десять хвилин», – додає її чоловік Петро.

"Це не просто міст, - сказав мер. - Це дорога додому".

Він нагадав: „Гроші знайшли лише восени“.

Читайте також:
Як змінилися маршрути
Скільки коштує проїзд

Рух почнеться в понеділок.`,
    {
      headline: 'У Львові відкрили новий міст через Полтву',
      photo: { caption: 'Ілюстративне фото', credit: 'facebook.com/lvivcity' },
      authors: ['Оксана Дудар'],
      body: [
        'p Міст будували три роки.',
        'q Ми чекали цього дня. | каже мешканка Ірина',
        'q Тепер до роботи десять хвилин. | додає її чоловік Петро',
        'q Це не просто міст. Це дорога додому. | сказав мер',
        'p Він нагадав: «Гроші знайшли лише восени».',
        'p Рух почнеться в понеділок.',
      ],
      leftOut: ['ua | en | ru', '05.01.2024 14:30', 'Читайте також:', 'Як змінилися маршрути', 'Скільки коштує проїзд'],
    },
  ],
  [
    'an unclosed quotation, a numbered list, a quotation in two halves',
    'ru',
    `Курс доллара упал третий день подряд | РБК-Украина
Курс доллара упал третий день подряд
Курс доллара упал третий день подряд Курс доллара снизился (фото: Виталий Носач/РБК-Украина) Автор: Мария Кучерявец

Официальный курс снизился на 12 копеек.

По словам аналитика, рынок "успокоился и ждет решений.

Главное
1. Курс снизился третий день.
2. Спрос на валюту упал.
3. Регулятор не вмешивался.

"Мы не видим причин для паники", - отметил он, - "но следим за рынком".

Подписывайтесь на наш Telegram-канал`,
    {
      headline: 'Курс доллара упал третий день подряд',
      photo: { caption: 'Курс доллара снизился', credit: 'Виталий Носач/РБК-Украина' },
      authors: ['Мария Кучерявец'],
      body: [
        'p Официальный курс снизился на 12 копеек.',
        'p По словам аналитика, рынок «успокоился и ждет решений».',
        'h Главное',
        'number Курс снизился третий день. / Спрос на валюту упал. / Регулятор не вмешивался.',
        'q Мы не видим причин для паники, но следим за рынком. | отметил он',
      ],
      leftOut: ['Подписывайтесь на наш Telegram-канал'],
    },
  ],
  [
    'the labels of a broadcaster: image source, image caption, reporting from',
    'en',
    `Lake ferry returns after ten years
BBC News
By Helen Marsh
Reporting from Lake Vel
Published
5 January 2024

Image source, Getty Images
Image caption, The ferry leaves the pier

The ferry has not crossed the lake since 2014.

"It feels like a holiday," said passenger Joan Ames, 62.

"We were told 'never again'," she said, "and here we are."

What happens next?

The second boat - a larger one - arrives in May.

- Tickets cost £3
- Children travel free
- Dogs must be on a lead

Follow BBC News on Telegram`,
    {
      headline: 'Lake ferry returns after ten years',
      photo: { caption: 'The ferry leaves the pier', credit: 'Getty Images' },
      authors: ['Helen Marsh'],
      body: [
        'p The ferry has not crossed the lake since 2014.',
        'q It feels like a holiday. | said passenger Joan Ames, 62',
        'q We were told ‘never again’, and here we are. | she said',
        'h What happens next?',
        'p The second boat – a larger one – arrives in May.',
        'bullet Tickets cost £3 / Children travel free / Dogs must be on a lead',
      ],
      leftOut: ['5 January 2024', 'BBC News', 'Reporting from Lake Vel', 'Published', 'Follow BBC News on Telegram'],
    },
  ],
  [
    'an agency: a time above the headline, a ministry as the photographer, a dateline in the text',
    'uk',
    `14:30 05.01.2024
Україна експортувала 5 млн тонн зерна у грудні
Фото: Міністерство аграрної політики України

Київ. 5 січня. ІНТЕРФАКС-УКРАЇНА – Україна у грудні експортувала 5 млн тонн зерна, повідомило міністерство.

"Це найкращий показник за рік", – йдеться в повідомленні.

Як повідомлялося, у листопаді вивезли 4 млн тонн.`,
    {
      headline: 'Україна експортувала 5 млн тонн зерна у грудні',
      photo: { caption: '', credit: 'Міністерство аграрної політики України' },
      authors: [],
      body: [
        'p Київ. 5 січня. ІНТЕРФАКС-УКРАЇНА — Україна у грудні експортувала 5 млн тонн зерна, повідомило міністерство.',
        'q Це найкращий показник за рік. | йдеться в повідомленні',
        'p Як повідомлялося, у листопаді вивезли 4 млн тонн.',
      ],
      leftOut: ['14:30 05.01.2024'],
    },
  ],
  [
    'a post of a messenger marked by arrows',
    'uk',
    `Зеленський звернувся до парламенту Латвії
Телеграм-канал Офісу президента

Зеленський у Telegram:
> Дякую Латвії за підтримку.
> Ми пам'ятаємо кожен крок.

Президент також написав: "Разом ми сильніші. Слава Україні!"

Фото: t.me/V_Zelenskiy_official`,
    {
      headline: 'Зеленський звернувся до парламенту Латвії',
      photo: { caption: '', credit: 't.me/V_Zelenskiy_official' },
      authors: [],
      body: [
        'p Телеграм-канал Офісу президента',
        'p Зеленський у Telegram:',
        'q Дякую Латвії за підтримку. / Ми пам’ятаємо кожен крок.',
        'p Президент також написав: «Разом ми сильніші. Слава Україні!»',
      ],
      leftOut: [],
    },
  ],
  [
    'an interview with dashes, an illustration of nobody',
    'ru',
    `Учёные нашли редкого журавля
Ілюстративне фото

Птицу заметили у лимана.

– Как вы её нашли?

– Случайно, – ответил орнитолог. – Шёл к воде.

– Что дальше?

«Он живой», – радуется Иван Козлов, «и это главное».`,
    {
      headline: 'Учёные нашли редкого журавля',
      authors: [],
      body: [
        'p Птицу заметили у лимана.',
        'p — Как вы её нашли?',
        'p — Случайно, — ответил орнитолог. — Шёл к воде.',
        'p — Что дальше?',
        'q Он живой, и это главное. | радуется Иван Козлов',
      ],
      leftOut: ['Ілюстративне фото'],
    },
  ],
  [
    'the outlet behind the headline and behind the author',
    'en',
    `Council delays vote on harbour tower - Harbour Times
Council delays vote on harbour tower
Illustrative photo: Shutterstock
Author: Tom Hale, Harbour Times

The council will vote in March.

Mayor Orlova told the paper that "the tower will wait".

“We are not in a hurry,” she said. “The sea is not going anywhere”.

"No," said the architect.

Sources: Harbour Times, council`,
    {
      headline: 'Council delays vote on harbour tower',
      photo: { caption: 'Illustrative photo', credit: 'Shutterstock' },
      authors: ['Tom Hale'],
      body: [
        'p The council will vote in March.',
        'p Mayor Orlova told the paper that “the tower will wait”.',
        'q We are not in a hurry. The sea is not going anywhere. | she said',
        'q No. | said the architect',
        'p Sources: Harbour Times, council',
      ],
      leftOut: [],
    },
  ],
  [
    'a way through the site, German marks, an attribution without a verb',
    'uk',
    `Головна » Новини » Спорт
Збірна України перемогла у Варшаві
Авторка: Олена Гнатюк
Збірна України після матчу. Фото: УАФ

Збірна України перемогла суперника 2:1.

Тренер збірної сказав: «Хлопці віддали все».

«Ми боролися до кінця», – капітан команди Андрій Лис.

„Публіка була нашим дванадцятим гравцем“, — усміхнувся воротар.

Теги: футбол, збірна

Copyright © 2024`,
    {
      headline: 'Збірна України перемогла у Варшаві',
      photo: { caption: 'Збірна України після матчу', credit: 'УАФ' },
      authors: ['Олена Гнатюк'],
      body: [
        'p Збірна України перемогла суперника 2:1.',
        'p Тренер збірної сказав: «Хлопці віддали все».',
        'q Ми боролися до кінця. | капітан команди Андрій Лис',
        'q Публіка була нашим дванадцятим гравцем. | усміхнувся воротар',
      ],
      leftOut: ['Головна » Новини » Спорт', 'Теги: футбол, збірна', 'Copyright © 2024'],
    },
  ],
  [
    'the labels of a broadcaster in Russian',
    'ru',
    `Суд отложил заседание по делу о библиотеке
Автор фото, Getty Images
Подпись к фото, Здание суда в Полтаве
Автор, Ирина Белая
Место работы, BBC News Украина
5 января 2024

Заседание отложили на неделю.

Судья заявил: «Документы не готовы.

«Мы будем ждать, — говорит адвокат. — Время на нашей стороне»..`,
    {
      headline: 'Суд отложил заседание по делу о библиотеке',
      photo: { caption: 'Здание суда в Полтаве', credit: 'Getty Images' },
      authors: ['Ирина Белая'],
      body: [
        'p Заседание отложили на неделю.',
        'p Судья заявил: «Документы не готовы».',
        'q Мы будем ждать. Время на нашей стороне. | говорит адвокат',
      ],
      leftOut: ['5 января 2024', 'Место работы, BBC News Украина'],
    },
  ],
  [
    'a list with asterisks, an advertisement, British marks',
    'en',
    `Heavy snow shuts mountain pass
(Photo: Highways Agency, archive)
Text: Ada Byrne
Updated 5 January 2024 at 14:30

Snow shut the pass on Friday

"Do not travel unless you must", the agency said on X.

“Nobody is hurt”, it added.

The pass — the only road north — closed at 6 a.m.

Key points
* Pass closed until Sunday
* Two buses turned back
* No one was hurt

Advertisement

More snow is due.`,
    {
      headline: 'Heavy snow shuts mountain pass',
      photo: { caption: '', credit: 'Highways Agency, archive' },
      authors: ['Ada Byrne'],
      body: [
        'p Snow shut the pass on Friday',
        'q Do not travel unless you must. | the agency said on X',
        'q Nobody is hurt. | it added',
        'p The pass – the only road north – closed at 6 a.m.',
        'h Key points',
        'bullet Pass closed until Sunday / Two buses turned back / No one was hurt',
        'p More snow is due.',
      ],
      leftOut: ['Updated 5 January 2024 at 14:30', 'Advertisement'],
    },
  ],
  [
    'an outlet behind a headline, a name inside an attribution, a quotation inside one',
    'uk',
    `Мінкультури показало список пам'яток | Новини Культури
Мінкультури показало список пам'яток. Ілюстративне фото. Фото: mkip.gov.ua
Авторка тексту: Соломія Кравець

До списку внесли 12 пам'яток.

Міністерство пояснило це так: "Пам'ятки не мають "терміну придатності", їх треба берегти".

Дивіться також: Карта пам'яток

"Ми почали з малих міст", - розповіла посадовиця в коментарі "Суспільному".

Про це повідомляє пресслужба міністерства`,
    {
      headline: 'Мінкультури показало список пам’яток',
      photo: { caption: 'Ілюстративне фото', credit: 'mkip.gov.ua' },
      authors: ['Соломія Кравець'],
      body: [
        'p До списку внесли 12 пам’яток.',
        'p Міністерство пояснило це так: «Пам’ятки не мають „терміну придатності“, їх треба берегти».',
        'q Ми почали з малих міст. | розповіла посадовиця в коментарі «Суспільному»',
        'p Про це повідомляє пресслужба міністерства',
      ],
      leftOut: ["Дивіться також: Карта пам'яток"],
    },
  ],
  [
    'read also without a colon, prose that begins with a quotation',
    'ru',
    `В Одессе открыли выставку старых карт
Выставка карт. Фото: пресс-служба музея
Текст: Дарья Лебедева
Читайте также Где искать старые карты

На выставке 40 карт.

«Самой старой карте — 400 лет», — говорит куратор Ольга Рябова. По её словам, «она пережила три пожара».

— Мы нашли её на чердаке, — вспоминает куратор.

Выставка продлится до 1 марта.`,
    {
      headline: 'В Одессе открыли выставку старых карт',
      photo: { caption: 'Выставка карт', credit: 'пресс-служба музея' },
      authors: ['Дарья Лебедева'],
      body: [
        'p На выставке 40 карт.',
        'q Самой старой карте — 400 лет. | говорит куратор Ольга Рябова',
        'p По её словам, «она пережила три пожара».',
        'p — Мы нашли её на чердаке, — вспоминает куратор.',
        'p Выставка продлится до 1 марта.',
      ],
      leftOut: ['Читайте также Где искать старые карты'],
    },
  ],
  [
    'two authors, minutes of reading, a quotation over two paragraphs',
    'en',
    `School garden wins national prize
School garden wins national prize Pupils in the garden | Photo: J. K. Rowe
by Nora Finch and Oleh Bondar
January 5, 2024 2:30 PM · 3 min read

A school garden in a small town has won a national prize

“The children did it all,” said head teacher Mary Low, “from the seeds to the soup.”

"They asked me: 'Can we plant a tree?'" she recalled.

"I said yes.

"Now there are forty."

Share on Facebook Twitter`,
    {
      headline: 'School garden wins national prize',
      photo: { caption: 'Pupils in the garden', credit: 'J. K. Rowe' },
      authors: ['Nora Finch', 'Oleh Bondar'],
      body: [
        'p A school garden in a small town has won a national prize',
        'q The children did it all, from the seeds to the soup. | said head teacher Mary Low',
        'q They asked me: ‘Can we plant a tree?’ | she recalled',
        'q I said yes. / Now there are forty.',
      ],
      leftOut: ['January 5, 2024 2:30 PM · 3 min read', 'Share on Facebook Twitter'],
    },
  ],
]

it('shows the headline once, whatever stands beside it on a line', () => {
  const headline = 'Зеленський провів нараду щодо енергетики'
  const read = (line: string) => outlinePage(`${headline}\n${line}\n\nНарада тривала годину.`, 'uk')
  const text = 'p Нарада тривала годину.'

  expect(read(`${headline} Володимир Зеленський. Фото: president.gov.ua`)).toMatchObject({
    photo: { caption: 'Володимир Зеленський', credit: 'president.gov.ua' },
    body: [text],
  })
  expect(read(`${headline} на вокзалі фото: пресслужба міської ради`)).toMatchObject({
    photo: { caption: 'на вокзалі', credit: 'пресслужба міської ради' },
    body: [text],
  })
  expect(read(`${headline}. Говорили про захист мереж. Рішення буде завтра.`).body).toEqual([
    'p Говорили про захист мереж. Рішення буде завтра.',
    text,
  ])
  expect(outlinePage(`${headline}\n\n${'Текст.\n\n'.repeat(9)}${headline}`, 'uk').body).toHaveLength(9)
})

it('keeps a sentence that only begins like the headline', () => {
  const { body } = outlinePage('Сніг закрив дорогу\n\nСніг закрив дорогу на перевалі, повідомили рятувальники.', 'uk')
  expect(body).toEqual(['p Сніг закрив дорогу на перевалі, повідомили рятувальники.'])
})

it.each([
  ['paragraphs', 'a\n\n'],
  ['open quotations', '"a '],
  ['quotations', '"Yes," he said.\n\n'],
  ['arrows', '> a\n\n'],
  ['items', '* a\n\n'],
])(
  'is not held up by a megabyte of %s',
  (_, text) => {
    // Of the processor, not of the clock: other work on the machine is no fault of the text.
    const start = process.cpuUsage()
    parsePlainArticle(`A headline\n\n${text.repeat(900_000 / text.length)}`, 'en')
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(20_000)
  },
  120_000,
)

it.each(pages)('%s', (_, locale, page, expected) => {
  expect(outlinePage(page, locale)).toEqual(expected)
})
