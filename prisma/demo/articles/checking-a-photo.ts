import type { DemoArticle } from '../demo-content.ts'

export const checkingAPhoto: DemoArticle = {
  key: 'checking-a-photo',
  section: 'explainers',
  tags: ['how-we-work', 'claims-and-sources'],
  authors: ['zrazok'],
  translator: 'perekladna',
  photo: 'magnifier',
  publishedAt: '2026-10-12T08:45:00+03:00',
  editions: {
    uk: {
      headline: 'П’ять запитань до фотографії, перш ніж надіслати її далі',
      standfirst: 'Спеціальних програм не потрібно. Потрібна хвилина і звичка сумніватися.',
      body: [
        'Найпоширеніша підробка — не змінена фотографія, а справжня з чужим підписом. Знято торік, в іншій країні, під час іншої повені — і подано як сьогоднішнє.',
        {
          numbers: [
            '**Хто опублікував першим?** Пошук за зображенням покаже раніші копії. Якщо найдавніша на три роки старша за «подію», відповідь уже є.',
            '**Де це?** Вивіски, дорожня розмітка, номерні знаки, розетки, обриси дахів мають відповідати названому місцю.',
            '**Коли?** Тінь показує сторону світу й годину, листя — пору року, афіша — тиждень.',
            '**Що за кадром?** Обрізаний край часто важливіший за середину. Шукайте ширший план.',
            '**Що каже сам файл?** У ньому можуть бути дата, автор і тип походження, зокрема позначка, що картинку створив алгоритм. Проте месенджери ці дані зазвичай стирають.',
          ],
        },
        'Ось приклад. Підпис каже «полудень у Києві, грудень», а тіні на знімку коротші за людей. Так не буває: опівдні наприкінці грудня сонце стоїть над Києвом лише на 16 градусів, і тінь у три з половиною раза довша за зріст. Отже, брехливий або місяць, або місто.',
        { h2: 'Чого ці запитання не доводять' },
        'Відсутність давніших копій не робить знімок справжнім, а дивна тінь не робить його підробленим. Кожна відповідь — це тягарець на терезах, і чесний висновок часто звучить так: «не вдалося встановити».',
        { h2: 'Як це влаштовано в нас' },
        'Під кожним зображенням тут стоїть, хто його зробив. Якщо картинку намалювала програма, про це сказано окремо — так, як під зображенням угорі цієї сторінки. Якщо самого файла немає, ми показуємо підпис і автора без зображення, а не малюємо заміну. Про решту правил — у статті про те, [з чого складається сторінка](article:reading-an-article).',
      ],
    },
    en: {
      headline: 'Five questions to ask a photograph before you pass it on',
      standfirst: 'No special software is needed. A minute is, and a habit of doubt.',
      body: [
        'The commonest fake is not an altered photograph but a genuine one under somebody else’s caption: taken last year, in another country, in another flood, and shown as today’s.',
        {
          numbers: [
            '**Who published it first?** A reverse image search shows earlier copies. If the oldest is three years older than the “event”, you have your answer.',
            '**Where is it?** Signs, road markings, number plates, sockets and rooflines have to match the place that is named.',
            '**When?** A shadow gives the compass and the hour, leaves give the season, a poster gives the week.',
            '**What is outside the frame?** A cropped edge often matters more than the middle. Look for a wider view.',
            '**What does the file say?** It may hold a date, an author and a source type, even a mark that an algorithm made the picture. Messengers, though, usually strip all that.',
          ],
        },
        'Here is an example. The caption says “noon in Kyiv, December”, yet the shadows in the picture are shorter than the people. That cannot be: at noon in late December the sun stands only 16 degrees above Kyiv’s horizon, and a shadow is three and a half times as long as whoever casts it. So either the month is false or the city.',
        { h2: 'What these questions do not prove' },
        'The absence of older copies does not make a picture genuine, and an odd shadow does not make it a forgery. Each answer is a weight on the scales, and the honest result is often: “could not be established”.',
        { h2: 'How we do it here' },
        'Under every picture on this site stands the name of whoever made it. If a program drew it, that is said separately, as it is at the top of this page. If there is no file, we show the caption and the credit without a picture rather than draw a stand-in. The other rules are in the article on [what a page is made of](article:reading-an-article).',
      ],
    },
    ru: {
      headline: 'Пять вопросов к фотографии, прежде чем переслать её дальше',
      standfirst: 'Специальных программ не нужно. Нужна минута и привычка сомневаться.',
      body: [
        'Самая распространённая подделка — не изменённая фотография, а настоящая с чужой подписью. Снято в прошлом году, в другой стране, во время другого наводнения — и подано как сегодняшнее.',
        {
          numbers: [
            '**Кто опубликовал первым?** Поиск по изображению покажет более ранние копии. Если самая давняя на три года старше «события», ответ уже есть.',
            '**Где это?** Вывески, дорожная разметка, номерные знаки, розетки, очертания крыш должны соответствовать названному месту.',
            '**Когда?** Тень показывает сторону света и час, листва — время года, афиша — неделю.',
            '**Что за кадром?** Обрезанный край часто важнее середины. Ищите более широкий план.',
            '**Что говорит сам файл?** В нём могут быть дата, автор и тип происхождения, в том числе отметка, что картинку создал алгоритм. Впрочем, мессенджеры эти данные обычно стирают.',
          ],
        },
        'Вот пример. Подпись говорит «полдень в Киеве, декабрь», а тени на снимке короче людей. Так не бывает: в полдень в конце декабря солнце стоит над Киевом лишь на 16 градусах, и тень в три с половиной раза длиннее роста. Значит, ложен либо месяц, либо город.',
        { h2: 'Чего эти вопросы не доказывают' },
        'Отсутствие более старых копий не делает снимок подлинным, а странная тень не делает его поддельным. Каждый ответ — это гирька на весах, и честный вывод часто звучит так: «установить не удалось».',
        { h2: 'Как это устроено у нас' },
        'Под каждым изображением здесь указано, кто его сделал. Если картинку нарисовала программа, об этом сказано отдельно — как под той, что вверху этой страницы. Если самого файла нет, мы показываем подпись и автора без изображения, а не рисуем замену. Об остальных правилах — в статье о том, [из чего состоит страница](article:reading-an-article).',
      ],
    },
  },
}
