// Pages that are untidier than most: what stands around the article, marks that are missing or odd, invisible characters.
// One table of whole pages, and so long: each is read beside what becomes of it.
import { expect, it } from 'vitest'
import type { Locale } from '#i18n/locales.ts'
import { type ArticleOutline, outlinePage } from '#newsroom/testing/outline-article.ts'

const pages: readonly (readonly [string, Locale, string, ArticleOutline])[] = [
  [
    'a caption that names its credit in brackets, a quotation over two paragraphs, invitations at the end',
    'uk',
    `UA EN RU

Соколовський назвав головну умову завершення війни

Фото: президент України Остап Соколовський (Getty Images)
Автор: Іван Носенковський

Президент України Остап Соколовський заявив, що війна може закінчитися лише тоді, коли Росія виведе свої війська.

Про це повідомляє РБК-Україна з посиланням на виступ президента в Давосі.

"Умова проста: Росія має піти з нашої землі. Все інше – слова", - сказав Соколовський.

За його словами, Україна "не торгує територіями".

"Ми не можемо дозволити заморозити цей конфлікт. Ми маємо пам'ятати, що після 2014 року були спроби заморозити війну на Донбасі.

Були дуже впливові гаранти того процесу. Але Сусід - хижак, який не задовольняється замороженими продуктами", - наголосив глава держави.

Що передувало

Нагадаємо, 15 січня Соколовський прибув до Швейцарії.

Раніше ми писали, що в Давосі обговорять формулу миру.

Читайте РБК-Україна в Google News
Термінові та важливі повідомлення про війну Росії проти України читайте на каналі РБК-Україна в Telegram.`,
    {
      headline: 'Соколовський назвав головну умову завершення війни',
      photo: {
        caption: 'президент України Остап Соколовський',
        credit: 'Getty Images',
      },
      authors: ['Іван Носенковський'],
      body: [
        'p Президент України Остап Соколовський заявив, що війна може закінчитися лише тоді, коли Росія виведе свої війська.',
        'p Про це повідомляє РБК-Україна з посиланням на виступ президента в Давосі.',
        'q Умова проста: Росія має піти з нашої землі. Все інше — слова. | сказав Соколовський',
        'p За його словами, Україна «не торгує територіями».',
        'q Ми не можемо дозволити заморозити цей конфлікт. Ми маємо пам’ятати, що після 2014 року були спроби заморозити війну на Донбасі. / Були дуже впливові гаранти того процесу. Але Сусід — хижак, який не задовольняється замороженими продуктами. | наголосив глава держави',
        'h Що передувало',
        'p Нагадаємо, 15 січня Соколовський прибув до Швейцарії.',
        'p Раніше ми писали, що в Давосі обговорять формулу миру.',
      ],
      leftOut: [
        'UA EN RU',
        'Читайте РБК-Україна в Google News',
        'Термінові та важливі повідомлення про війну Росії проти України читайте на каналі РБК-Україна в Telegram.',
      ],
    },
  ],
  [
    'a reporter with a desk, dates and notices below the byline, a list with semicolons',
    'en',
    `Ukraine’s parliament passes mobilization bill in first reading
by Dinara Marchuk and The Kyiv Independent news desk
February 7, 2024 4:12 PM
2 min read
Ukrainian lawmakers in the Verkhovna Rada, Kyiv, on Feb. 7, 2024. (Photo: Verkhovna Rada press service/Telegram)
This audio is created with AI assistance

Ukraine's parliament passed the updated draft law on mobilization in its first reading on Feb. 7, lawmaker Yaroslav Hrytsak wrote on Telegram.

A total of 243 lawmakers voted for the bill.

“This is a compromise,” Hrytsak said, adding that “nobody likes it.”

“We had 4,000 amendments to the draft. I am not sure anyone read all of them,

“but we voted,” lawmaker Inna Lysenko told the Kyiv Independent.

The bill would:
- lower the draft age to 25;
- introduce electronic summons;
- limit deferrals.

Read also: Who will fight for Ukraine?

News Feed
5:01 PM
Russia attacks Kharkiv, injuring 2.`,
    {
      headline: 'Ukraine’s parliament passes mobilization bill in first reading',
      photo: {
        caption: 'Ukrainian lawmakers in the Verkhovna Rada, Kyiv, on Feb. 7, 2024.',
        credit: 'Verkhovna Rada press service/Telegram',
      },
      authors: ['Dinara Marchuk'],
      body: [
        'p Ukraine’s parliament passed the updated draft law on mobilization in its first reading on Feb. 7, lawmaker Yaroslav Hrytsak wrote on Telegram.',
        'p A total of 243 lawmakers voted for the bill.',
        'p “This is a compromise,” Hrytsak said, adding that “nobody likes it.”',
        'q We had 4,000 amendments to the draft. I am not sure anyone read all of them. / but we voted. | lawmaker Inna Lysenko told the Kyiv Independent',
        'p The bill would:',
        'bullet lower the draft age to 25; / introduce electronic summons; / limit deferrals.',
        'p News Feed',
        'p 5:01 PM',
        'p Russia attacks Kharkiv, injuring 2.',
      ],
      leftOut: [
        'February 7, 2024 4:12 PM',
        '2 min read',
        'This audio is created with AI assistance',
        'Read also: Who will fight for Ukraine?',
      ],
    },
  ],
  [
    'the name of the section above the headline, an author with an office',
    'ru',
    `Новости
Авария на Дарницкой ТЭЦ: без тепла остались 200 домов
Мария Бровинская, редактор новостей
12.01.2024, 09:41
Дарницкая ТЭЦ (фото: Wikipedia)
В Киеве из‑за аварии на Дарницкой ТЭЦ без тепла остались около 200 домов. Об этом сообщил мэр Олег Бондарь.

По словам мэра, ремонт продлится "до вечера". "Бригады уже на месте", — написал он в Telegram.

«Температура в квартирах не опустится ниже +16 °С, — пообещал Бондарь. — Делаем все возможное».

Читайте также
• Почему мерзнет Троещина
• Что делать, если холодно дома

КГГА: тепло вернут к 18:00.
Если Вы заметили орфографическую ошибку, выделите её мышью и нажмите Ctrl+Enter.`,
    {
      headline: 'Авария на Дарницкой ТЭЦ: без тепла остались 200 домов',
      photo: {
        caption: 'Дарницкая ТЭЦ',
        credit: 'Wikipedia',
      },
      authors: ['Мария Бровинская'],
      body: [
        'p В Киеве из‑за аварии на Дарницкой ТЭЦ без тепла остались около 200 домов. Об этом сообщил мэр Олег Бондарь.',
        'p По словам мэра, ремонт продлится «до вечера». «Бригады уже на месте», — написал он в Telegram.',
        'q Температура в квартирах не опустится ниже +16 °С. Делаем все возможное. | пообещал Бондарь',
        'p КГГА: тепло вернут к 18:00.',
      ],
      leftOut: [
        'Новости',
        '12.01.2024, 09:41',
        'Читайте также',
        '• Почему мерзнет Троещина',
        '• Что делать, если холодно дома',
        'Если Вы заметили орфографическую ошибку, выделите её мышью и нажмите Ctrl+Enter.',
      ],
    },
  ],
  [
    'the name of the outlet above a headline that is repeated, a number of readers',
    'uk',
    `Українська правда
УП 100
Левчук: Уряд виділив 2,3 млрд грн на захист енергетики
Олександр Дударик / УНІАН
Левчук: Уряд виділив 2,3 млрд грн на захист енергетики
ВАЛЕНТИНА РОМАНЕНКО — СЕРЕДА, 17 СІЧНЯ 2024, 11:05
3406

Фото: Олександр Дударик / УНІАН
Кабінет міністрів виділив додаткові 2,3 млрд грн.
Джерело: прем'єр-міністр Марко Левчук під час засідання уряду, трансляція
Пряма мова: "Сьогодні виділяємо ще 2,3 млрд гривень на захист енергетичних об'єктів. Це вже другий рівень захисту".
Деталі: За словами прем'єра, роботи тривають у 14 областях.
Передісторія:
У грудні уряд виділив 1 млрд грн.
У листопаді Рада ухвалила зміни до бюджету.
Реклама:
Теми: Левчук енергетика`,
    {
      headline: 'Левчук: Уряд виділив 2,3 млрд грн на захист енергетики',
      photo: {
        caption: '',
        credit: 'Олександр Дударик / УНІАН',
      },
      authors: ['ВАЛЕНТИНА РОМАНЕНКО'],
      body: [
        'p Олександр Дударик / УНІАН',
        'p 3406',
        'p Кабінет міністрів виділив додаткові 2,3 млрд грн.',
        'p Джерело: прем’єр-міністр Марко Левчук під час засідання уряду, трансляція',
        'q Сьогодні виділяємо ще 2,3 млрд гривень на захист енергетичних об’єктів. Це вже другий рівень захисту.',
        'p Деталі: За словами прем’єра, роботи тривають у 14 областях.',
        'p Передісторія:',
        'p У грудні уряд виділив 1 млрд грн.',
        'p У листопаді Рада ухвалила зміни до бюджету.',
      ],
      leftOut: ['Українська правда', 'УП 100', 'Реклама:', 'Теми: Левчук енергетика'],
    },
  ],
  [
    'a byte order mark, Windows line ends, soft hyphens, no-break spaces, marks of direction',
    'uk',
    `ua\u00a0|\u00a0en\u00a0|\u00a0ru\u000d
\u000d
МО\u00adЗ: за\u00adхво\u00adрю\u00adва\u00adність на грип зросла на 12\u00a0%\u000d
\u000d
МОЗ: захворюваність на грип зросла на 12\u00a0% Щеплення у поліклініці (Фото: Віталій Носач, РБК-Україна)\u000d
Авторка: Юлія Акимова\u000d
\u000d
\u200eЗа тиждень на грип захворіли 145\u00a0тис. людей, повідомляє МОЗ.\u000d
\u000d
“Ми радимо вакцинуватися”, - заявив головний санлікар Ігор Ткач.\u000d
\u000d
«Вакцина є в усіх аптеках,\u00a0– додав він. – Вона коштує від 500\u00a0грн».\u000d
\u000d
ЯК ЗАХИСТИТИСЯ\u000d
\u000d
1. Зробіть щеплення.\u000d
2. Мийте руки.\u000d
3. Провітрюйте кімнату.\u000d
\u000d
Вас може зацікавити:\u000d
• Які симптоми грипу\u000d
• Скільки коштує вакцина`,
    {
      headline: 'МОЗ: захворюваність на грип зросла на 12 %',
      photo: {
        caption: 'Щеплення у поліклініці',
        credit: 'Віталій Носач, РБК-Україна',
      },
      authors: ['Юлія Акимова'],
      body: [
        'p \u200eЗа тиждень на грип захворіли 145 тис. людей, повідомляє МОЗ.',
        'q Ми радимо вакцинуватися. | заявив головний санлікар Ігор Ткач',
        'q Вакцина є в усіх аптеках. Вона коштує від 500 грн. | додав він',
        'h ЯК ЗАХИСТИТИСЯ',
        'number Зробіть щеплення. / Мийте руки. / Провітрюйте кімнату.',
      ],
      leftOut: [
        'ua\u00a0|\u00a0en\u00a0|\u00a0ru',
        'Вас може зацікавити:',
        '• Які симптоми грипу',
        '• Скільки коштує вакцина',
      ],
    },
  ],
  [
    'two captions on one line',
    'en',
    `EN UA RU

Storm cuts power to 80,000 homes in Odesa region

Storm cuts power to 80,000 homes in Odesa region Waves at the Odesa pier (Photo: Getty Images) Power workers repair the line (photo: DTEK)
Author: Anna Koval, Ivan Petrenko

A storm left about 80,000 homes without power, DTEK said.

"We have 40 crews in the field, said regional director Oleh Vasylenko.

“The wind reached 32 m/s,” the State Emergency Service wrote. “Trees fell on 14 streets.”

Officials asked people to stay home and "avoid the coast.

What is known:

* 80,000 homes without power
* 14 streets blocked
* no casualties

Earlier, on November 27, 2023, a storm killed five people.

On November 28, the region declared an emergency.`,
    {
      headline: 'Storm cuts power to 80,000 homes in Odesa region',
      photo: {
        caption: 'Waves at the Odesa pier',
        credit: 'Getty Images',
      },
      authors: ['Anna Koval', 'Ivan Petrenko'],
      body: [
        'p A storm left about 80,000 homes without power, DTEK said.',
        'q We have 40 crews in the field. | said regional director Oleh Vasylenko',
        'q The wind reached 32 m/s. Trees fell on 14 streets. | the State Emergency Service wrote',
        'p Officials asked people to stay home and “avoid the coast.”',
        'p What is known:',
        'bullet 80,000 homes without power / 14 streets blocked / no casualties',
        'p Earlier, on November 27, 2023, a storm killed five people.',
        'p On November 28, the region declared an emergency.',
      ],
      leftOut: ['EN UA RU', 'Power workers repair the line (photo: DTEK)'],
    },
  ],
  [
    'a quotation that is opened twice, an apostrophe, an invitation to a channel',
    'en',
    `ua en ru

NATO chief: Ukraine will join the Alliance

NATO chief: Ukraine will join the Alliance NATO Secretary General Nils Halvorsen (photo: Getty Images)
Author: Daria Lysenko

NATO Secretary General Nils Halvorsen said Ukraine "will become a member of NATO".

"It is not a question of if, but of when,” Halvorsen said.

According to him, "the Allies agree on that." "And Russia has no veto," he noted.

Halvorsen: "The neighbour made a strategic mistake."

“First, support must go on. Second, it must grow. Third, it must be predictable.

It is a matter of our own security,” the Secretary General concluded.

"The front line hardly moves. "But it doesn't mean that the war is frozen," he added.

The 'frozen conflict' idea was rejected by President Sokolenko: "It would be a 'gift' to Moscow", he said.

Ukraine's path to NATO

In July 2023, at the summit in Vilnius, the Allies agreed to skip the Membership Action Plan.

On September 28, Halvorsen arrived in Kyiv.

Read the latest news on the RBC-Ukraine Telegram channel.`,
    {
      headline: 'NATO chief: Ukraine will join the Alliance',
      photo: {
        caption: 'NATO Secretary General Nils Halvorsen',
        credit: 'Getty Images',
      },
      authors: ['Daria Lysenko'],
      body: [
        'p NATO Secretary General Nils Halvorsen said Ukraine “will become a member of NATO”.',
        'q It is not a question of if, but of when. | Halvorsen said',
        'p According to him, “the Allies agree on that.” “And Russia has no veto,” he noted.',
        'p Halvorsen: “The neighbour made a strategic mistake.”',
        'q First, support must go on. Second, it must grow. Third, it must be predictable. / It is a matter of our own security. | the Secretary General concluded',
        'q The front line hardly moves. But it doesn’t mean that the war is frozen. | he added',
        'p The “frozen conflict” idea was rejected by President Sokolenko: “It would be a ‘gift’ to Moscow”, he said.',
        'h Ukraine’s path to NATO',
        'p In July 2023, at the summit in Vilnius, the Allies agreed to skip the Membership Action Plan.',
        'p On September 28, Halvorsen arrived in Kyiv.',
      ],
      leftOut: ['ua en ru', 'Read the latest news on the RBC-Ukraine Telegram channel.'],
    },
  ],
  [
    'quotation marks in the headline, a second credit, an interview',
    'ru',
    `Интервью: "Мы не сдадимся" – мэр Никополя об обстрелах
Интервью: "Мы не сдадимся" – мэр Никополя об обстрелах Мэр Никополя Александр Савчук (фото: facebook.com/savchuk)
Авторы: Татьяна Ус, Пётр Нечипоренко
Фото: Александр Савчук

– Александр, сколько обстрелов было за год?

– Более тысячи. Мы считали.

– Люди уезжают?

– Кто хотел, тот уехал. Осталось 50 тыс. человек.

"Воды нет с 8 июня", – говорит мэр.

Он вспоминает: «Мне позвонили в 3:40 и сказали: "Плотины больше нет"».`,
    {
      headline: 'Интервью: «Мы не сдадимся» — мэр Никополя об обстрелах',
      photo: {
        caption: 'Мэр Никополя Александр Савчук',
        credit: 'facebook.com/savchuk',
      },
      authors: ['Татьяна Ус', 'Пётр Нечипоренко'],
      body: [
        'p — Александр, сколько обстрелов было за год?',
        'p — Более тысячи. Мы считали.',
        'p — Люди уезжают?',
        'p — Кто хотел, тот уехал. Осталось 50 тыс. человек.',
        'q Воды нет с 8 июня. | говорит мэр',
        'p Он вспоминает: «Мне позвонили в 3:40 и сказали: „Плотины больше нет“».',
      ],
      leftOut: ['Фото: Александр Савчук'],
    },
  ],
  [
    'marks of direction before the languages and the headline',
    'en',
    `\u200eua en ru

\u200eIsraeli hospital “שיבא” sends equipment to Lviv

\u200eIsraeli hospital "שיבא" sends equipment to Lviv Doctors at Lviv hospital (Photo: Lviv City Council)
Author: Maria O'Connor-Bondar

The hospital (שיבא) sent 12 devices worth $1.2 million.

"תודה," wrote the mayor. "Thank you," he added.

Doctors said the devices "save an hour a day"; nurses said: "We're glad."`,
    {
      headline: '\u200eIsraeli hospital “שיבא” sends equipment to Lviv',
      photo: {
        caption: 'Doctors at Lviv hospital',
        credit: 'Lviv City Council',
      },
      authors: ['Maria O’Connor-Bondar'],
      body: [
        'p The hospital (שיבא) sent 12 devices worth $1.2 million.',
        'q תודה. | wrote the mayor',
        'q Thank you. | he added',
        'p Doctors said the devices “save an hour a day”; nurses said: “We’re glad.”',
      ],
      leftOut: ['\u200eua en ru'],
    },
  ],
  [
    'invitations in the middle of the text',
    'uk',
    `Авто
Головна
Toyota відкликає понад мільйон авто
5 січня, 14:30
Toyota відкликає понад мільйон авто (Фото:REUTERS/Issei Kato/File Photo)

Автор: Сергій Рибачук

Компанія Toyota Motor відкликає понад 1 млн автомобілів у США через дефект датчиків, пише Reuters.

Відео дня

«Ми перепрошуємо клієнтів»,— йдеться у заяві.

Підписуйтесь на NV в Telegram

Річ у тім, що датчик може «помилково вимкнути подушку безпеки» .

Читайте також:
Чому подешевшали електромобілі
Показати ще новини
Редактор: Олена Кравчук`,
    {
      headline: 'Toyota відкликає понад мільйон авто',
      photo: {
        caption: '',
        credit: 'REUTERS/Issei Kato/File Photo',
      },
      authors: ['Сергій Рибачук'],
      body: [
        'p Компанія Toyota Motor відкликає понад 1 млн автомобілів у США через дефект датчиків, пише Reuters.',
        'q Ми перепрошуємо клієнтів. | йдеться у заяві',
        'p Річ у тім, що датчик може «помилково вимкнути подушку безпеки».',
      ],
      leftOut: [
        'Авто',
        'Головна',
        '5 січня, 14:30',
        'Відео дня',
        'Підписуйтесь на NV в Telegram',
        'Читайте також:',
        'Чому подешевшали електромобілі',
        'Показати ще новини',
        'Редактор: Олена Кравчук',
      ],
    },
  ],
  [
    'an agency: its name below the date, a notice on quoting',
    'ru',
    `Украина получила от Канады 10 бронемашин
05.01.2024 14:30
Укринформ
Канада передала Украине десять бронемашин ACSV, сообщает Укринформ.

Как отмечает министр обороны Том Кларк, "Канада будет поддерживать Украину столько, сколько нужно" .

"Эти машины — символ нашей солидарности", — подчеркнул Кларк и добавил: "Мы продолжим".

Как сообщал Укринформ, в декабре Канада выделила 185 миллионов долларов.

Фото: МО Канады
При цитировании и использовании каких-либо материалов в Интернете открытые для поисковых систем гиперссылки не ниже первого абзаца на «ukrinform.ru» — обязательны.`,
    {
      headline: 'Украина получила от Канады 10 бронемашин',
      photo: {
        caption: '',
        credit: 'МО Канады',
      },
      authors: [],
      body: [
        'p Канада передала Украине десять бронемашин ACSV, сообщает Укринформ.',
        'p Как отмечает министр обороны Том Кларк, «Канада будет поддерживать Украину столько, сколько нужно».',
        'p «Эти машины — символ нашей солидарности», — подчеркнул Кларк и добавил: «Мы продолжим».',
        'p Как сообщал Укринформ, в декабре Канада выделила 185 миллионов долларов.',
      ],
      leftOut: [
        '05.01.2024 14:30',
        'Укринформ',
        'При цитировании и использовании каких-либо материалов в Интернете открытые для поисковых систем гиперссылки не ниже первого абзаца на «ukrinform.ru» — обязательны.',
      ],
    },
  ],
  [
    'a broadcaster: a caption with an agency and a name, no word before them',
    'uk',
    `На Хмельниччині врятували лебедя, який примерз до льоду
Суспільне Хмельницький
5 січня 2024, 14:30
Лебідь, якого врятували на Хмельниччині, 5 січня 2024 року. Суспільне Хмельницький/Юлія Ковальчук
У селі Меджибіж рятувальники звільнили лебедя.

"Птах не міг злетіти. Ми підійшли по льоду на драбині", — розповів Суспільному рятувальник Василь Дячук.
"Лебідь важив 11 кілограмів".
"Його назвали Сніжок, каже ветеринарка Олена Мельник.

Що відомо

На водоймі зимують 40 лебедів.

Читайте також
На Львівщині врятували косулю
Підписуйтеся на новини Суспільне Хмельницький у Viber, Telegram та Instagram
На початок`,
    {
      headline: 'На Хмельниччині врятували лебедя, який примерз до льоду',
      photo: {
        caption: 'Лебідь, якого врятували на Хмельниччині, 5 січня 2024 року.',
        credit: 'Суспільне Хмельницький/Юлія Ковальчук',
      },
      authors: [],
      body: [
        'p У селі Меджибіж рятувальники звільнили лебедя.',
        'q Птах не міг злетіти. Ми підійшли по льоду на драбині. | розповів Суспільному рятувальник Василь Дячук',
        'q Лебідь важив 11 кілограмів.',
        'q Його назвали Сніжок. | каже ветеринарка Олена Мельник',
        'h Що відомо',
        'p На водоймі зимують 40 лебедів.',
      ],
      leftOut: [
        'Суспільне Хмельницький',
        '5 січня 2024, 14:30',
        'Читайте також',
        'На Львівщині врятували косулю',
        'Підписуйтеся на новини Суспільне Хмельницький у Viber, Telegram та Instagram',
        'На початок',
      ],
    },
  ],
  [
    'quotation marks that were typed as two characters',
    'ru',
    `UA\u00a0EN\u00a0RU

Руденко: «Война\u00a0– это\u00a0математика»

Руденко: «Война\u00a0– это\u00a0математика»\u00a0Главнокомандующий ВСУ Назар Руденко\u00a0(фото:\u00a0Виталий Носач, РБК-Украина)
Автор:\u00a0Иван Носенко

Главнокомандующий ВСУ Назар Руденко дал интервью, передает\u00a0РБК-Украина.

«Я не\u00a0говорю о\u00a0том, что завтра у\u00a0нас не\u00a0будет снарядов, -\u00a0сказал он.\u00a0-\u00a0Но\u00a0нам нужно больше».

“Мы не сдадимся”,\u00a0—\u00a0добавил Руденко.

''Нам тяжело'', - признал он.

,,Но мы стоим'', - сказал генерал.

<<Победа будет>>, - добавил он.

По его словам, Россия потеряла "не менее 150 тысяч убитыми"...

***

Ранее стало известно, что...`,
    {
      headline: 'Руденко: «Война — это математика»',
      photo: {
        caption: 'Главнокомандующий ВСУ Назар Руденко',
        credit: 'Виталий Носач, РБК-Украина',
      },
      authors: ['Иван Носенко'],
      body: [
        'p Главнокомандующий ВСУ Назар Руденко дал интервью, передает РБК-Украина.',
        'q Я не говорю о том, что завтра у нас не будет снарядов. Но нам нужно больше. | сказал он',
        'q Мы не сдадимся. | добавил Руденко',
        'q Нам тяжело. | признал он',
        'q Но мы стоим. | сказал генерал',
        'q Победа будет. | добавил он',
        'p По его словам, Россия потеряла «не менее 150 тысяч убитыми»...',
        'p ***',
        'p Ранее стало известно, что...',
      ],
      leftOut: ['UA\u00a0EN\u00a0RU'],
    },
  ],
  [
    'quotations that were opened or closed only, one with a hyphen for a dash; a list without marks',
    'uk',
    `UA EN RU

У ГУР розповіли про втрати РФ під Авдіївкою

У ГУР розповіли про втрати РФ під Авдіївкою Представник ГУР Андрій Гринюк (фото: Віталій Носач, РБК-Україна)
Автор: Сергій Козачук

Росія втратила під Авдіївкою тисячі солдатів, каже Гринюк.

«Ворог кидає піхоту без підтримки. Це м'ясні штурми, – пояснив він.

Ворог не рахується з втратами», — додав Гринюк.

"Ротація є, але дуже мала - зазначив представник ГУР.

Гринюк підкреслив, що "втрати обчислюються тисячами, а техніка – сотнями одиниць.

Відповідаючи на питання, чи можливе оточення, Гринюк сказав: "Ні.

"Місто тримається" – резюмував він.

За даними Генштабу:

5 січня ворог провів 15 атак
6 січня – 22 атаки
7 січня – 31 атаку

Більше про ситуацію на фронті читайте в нашому матеріалі.`,
    {
      headline: 'У ГУР розповіли про втрати РФ під Авдіївкою',
      photo: {
        caption: 'Представник ГУР Андрій Гринюк',
        credit: 'Віталій Носач, РБК-Україна',
      },
      authors: ['Сергій Козачук'],
      body: [
        'p Росія втратила під Авдіївкою тисячі солдатів, каже Гринюк.',
        'q Ворог кидає піхоту без підтримки. Це м’ясні штурми. | пояснив він',
        'q Ворог не рахується з втратами. | додав Гринюк',
        'q Ротація є, але дуже мала. | зазначив представник ГУР',
        'p Гринюк підкреслив, що «втрати обчислюються тисячами, а техніка — сотнями одиниць».',
        'p Відповідаючи на питання, чи можливе оточення, Гринюк сказав: «Ні».',
        'q Місто тримається. | резюмував він',
        'p За даними Генштабу:',
        'p 5 січня ворог провів 15 атак',
        'p 6 січня — 22 атаки',
        'p 7 січня — 31 атаку',
        'p Більше про ситуацію на фронті читайте в нашому матеріалі.',
      ],
      leftOut: ['UA EN RU'],
    },
  ],
  [
    'a table of rates',
    'ru',
    `ua en ru

Курс доллара на 6 января

Курс доллара на 6 января НБУ установил официальный курс (фото: РБК-Украина)
Автор: Владислав Цирфа

Официальный курс гривны на 6 января: 38,15 грн/доллар.

Курсы валют:

USD - 38,15
EUR - 41,77
PLN - 9,59

"Давление на курс сохранится", - считает аналитик.`,
    {
      headline: 'Курс доллара на 6 января',
      photo: {
        caption: 'НБУ установил официальный курс',
        credit: 'РБК-Украина',
      },
      authors: ['Владислав Цирфа'],
      body: [
        'p Официальный курс гривны на 6 января: 38,15 грн/доллар.',
        'p Курсы валют:',
        'p USD — 38,15',
        'p EUR — 41,77',
        'p PLN — 9,59',
        'q Давление на курс сохранится. | считает аналитик',
      ],
      leftOut: ['ua en ru'],
    },
  ],
]

it.each(pages)('%s', (_, locale, page, expected) => {
  expect(outlinePage(page, locale)).toEqual(expected)
})
