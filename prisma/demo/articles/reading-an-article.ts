// Every kind of block once, in an article that explains them.
import type { DemoArticle } from '../demo-content.ts'

export const readingAnArticle: DemoArticle = {
  key: 'reading-an-article',
  section: 'explainers',
  tags: ['how-we-work', 'claims-and-sources'],
  authors: ['desk'],
  translator: 'perekladna',
  photo: 'page-parts',
  publishedAt: '2026-11-02T12:00:00+02:00',
  editions: {
    uk: {
      headline: 'З чого складається стаття: екскурсія сторінкою',
      standfirst: 'Абзац, цитата, перелік, ілюстрація, посилання. Навіщо кожна частина і як відрізнити факт від заяви.',
      body: [
        'Ця стаття — демонстраційна, і в ній є все, з чого складаються інші. **Жирним** ми виділяємо те, повз що не можна пройти, _курсивом_ — слово, на яке падає смисловий наголос, а вислови іншою мовою, як-от [off the record](lang:en), позначаємо для програм читання з екрана.',
        { h2: 'Хто говорить' },
        'Цитату завжди видно: вона стоїть окремо, і при ній названо автора. Ось стаття 19 Загальної декларації прав людини, ухваленої 10 грудня 1948 року:',
        {
          quotation: [
            'Кожна людина має право на свободу переконань і на вільне їх виявлення; це право включає свободу безперешкодно дотримуватися своїх переконань та свободу шукати, одержувати і поширювати інформацію та ідеї будь-якими засобами і незалежно від державних кордонів.',
          ],
          by: 'Загальна декларація прав людини, стаття 19',
        },
        { h3: 'Заява і подія' },
        'Якщо хтось у четвер каже, що в середу щось сталося, у нас дві дати. Хронологія під статтею показує день заяви й окремо — день, про який у ній ідеться.',
        { h2: 'Як ми перевіряємо' },
        {
          numbers: [
            'Знаходимо першоджерело, а не переказ.',
            'Називаємо того, хто сказав, і день, коли сказав.',
            'Пишемо, чого не знаємо.',
          ],
        },
        'А ось чого ми не робимо:',
        {
          bullets: [
            'не виправляємо мовчки — [виправлення датовані](article:calendar-reform);',
            'не вигадуємо перекладу, якого немає;',
            'не ставимо чужого фото замість справжнього.',
          ],
        },
        {
          figure: 'magnifier',
          caption: 'Перевірка починається із запитання «звідки це відомо?».',
          alt: 'Лупа над смугами тексту: під склом смуги більші й чіткіші',
        },
        'rule',
        'Чужі матеріали ми не вбудовуємо, а даємо картку з посиланням: натиснувши її, ви перейдете на інший сайт, і лише тоді він про вас дізнається.',
        {
          embed: 'https://www.un.org/en/about-us/universal-declaration-of-human-rights',
          title: 'Universal Declaration of Human Rights',
          source: 'ООН',
          media: 'document',
          lang: 'en',
        },
        'Більше про роботу із зображеннями — у статті про те, [як перевірити фото](article:checking-a-photo), а про стандарт дат, на який спирається хронологія, — на [сайті Бібліотеки Конгресу](https://www.loc.gov/standards/datetime/).',
      ],
    },
    en: {
      headline: 'What an article is made of: a tour of the page',
      standfirst:
        'Paragraph, quotation, list, picture, link. What each part is for, and how to tell a fact from a statement.',
      body: [
        'This article is a demonstration, and it contains everything that the others are made of. **Bold** marks what must not be missed, _italics_ a word that carries the stress, and expressions in another language, such as [à propos](lang:fr), are marked for screen readers.',
        { h2: 'Who is speaking' },
        'A quotation can always be seen: it stands apart and has an author. Here is article 19 of the Universal Declaration of Human Rights, adopted on 10 December 1948:',
        {
          quotation: [
            'Everyone has the right to freedom of opinion and expression; this right includes freedom to hold opinions without interference and to seek, receive and impart information and ideas through any media and regardless of frontiers.',
          ],
          by: 'Universal Declaration of Human Rights, article 19',
        },
        { h3: 'A statement and an event' },
        'When somebody says on Thursday that something happened on Wednesday, there are two dates. The timeline under an article shows the day of the statement and, separately, the day it is about.',
        { h2: 'How we check' },
        {
          numbers: [
            'We look for the original, not for a retelling.',
            'We name who said it, and the day it was said.',
            'We write down what we do not know.',
          ],
        },
        'And here is what we do not do:',
        {
          bullets: [
            'correct in silence: [corrections carry a date](article:calendar-reform);',
            'invent a translation that does not exist;',
            'put somebody else’s picture in place of the real one.',
          ],
        },
        {
          figure: 'magnifier',
          caption: 'Checking begins with the question “how do we know?”.',
          alt: 'A magnifying glass over lines of text, larger and sharper under the lens',
        },
        'rule',
        'We do not embed other people’s material. There is a card with a link instead: only when you follow it does the other site learn of you.',
        {
          embed: 'https://www.un.org/en/about-us/universal-declaration-of-human-rights',
          title: 'Universal Declaration of Human Rights',
          source: 'UN',
          media: 'document',
          lang: 'en',
        },
        'There is more about pictures in the article on [how to check a photo](article:checking-a-photo), and about the date standard behind the timeline on the [site of the Library of Congress](https://www.loc.gov/standards/datetime/).',
      ],
    },
    ru: {
      headline: 'Из чего состоит статья: экскурсия по странице',
      standfirst:
        'Абзац, цитата, список, иллюстрация, ссылка. Зачем нужна каждая часть и как отличить факт от заявления.',
      body: [
        'Эта статья — демонстрационная, и в ней есть всё, из чего состоят остальные. **Жирным** мы выделяем то, мимо чего нельзя пройти, _курсивом_ — слово, которое подчёркиваем по смыслу, а выражения на другом языке, например [off the record](lang:en), помечаем для программ чтения с экрана.',
        { h2: 'Кто говорит' },
        'Цитату всегда видно: она стоит отдельно, и у неё есть автор. Вот статья 19 Всеобщей декларации прав человека, принятой 10 декабря 1948 года:',
        {
          quotation: [
            'Каждый человек имеет право на свободу убеждений и на свободное выражение их; это право включает свободу беспрепятственно придерживаться своих убеждений и свободу искать, получать и распространять информацию и идеи любыми средствами и независимо от государственных границ.',
          ],
          by: 'Всеобщая декларация прав человека, статья 19',
        },
        { h3: 'Заявление и событие' },
        'Если кто-то в четверг говорит, что в среду что-то произошло, у нас две даты. Хронология под статьёй показывает день заявления и отдельно — день, о котором в нём идёт речь.',
        { h2: 'Как мы проверяем' },
        {
          numbers: [
            'Находим первоисточник, а не пересказ.',
            'Называем того, кто сказал, и день, когда сказал.',
            'Пишем, чего не знаем.',
          ],
        },
        'А вот чего мы не делаем:',
        {
          bullets: [
            'не исправляем молча — [исправления датированы](article:calendar-reform);',
            'не придумываем перевода, которого нет;',
            'не ставим чужое фото вместо настоящего.',
          ],
        },
        {
          figure: 'magnifier',
          caption: 'Проверка начинается с вопроса «откуда это известно?».',
          alt: 'Лупа над полосами текста: под стеклом полосы крупнее и чётче',
        },
        'rule',
        'Чужие материалы мы не встраиваем, а даём карточку со ссылкой: нажав на неё, вы перейдёте на другой сайт, и только тогда он о вас узнает.',
        {
          embed: 'https://www.un.org/en/about-us/universal-declaration-of-human-rights',
          title: 'Universal Declaration of Human Rights',
          source: 'ООН',
          media: 'document',
          lang: 'en',
        },
        'Больше о работе с изображениями — в статье о том, [как проверить фото](article:checking-a-photo), а о стандарте дат, на который опирается хронология, — на [сайте Библиотеки Конгресса](https://www.loc.gov/standards/datetime/).',
      ],
    },
  },
}
