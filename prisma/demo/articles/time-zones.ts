import type { DemoArticle } from '../demo-content.ts'

export const timeZones: DemoArticle = {
  key: 'time-zones',
  section: 'explainers',
  tags: ['time', 'how-we-work'],
  authors: ['prykladna'],
  translator: 'perekladna',
  photo: 'time-zones',
  publishedAt: '2026-10-23T09:00:00+03:00',
  editions: {
    uk: {
      headline: 'Чому опівдні годинник не показує полудня',
      standfirst: 'Часові пояси мали бути рівними смугами. Вийшла клаптикова ковдра з півгодинами й чвертями.',
      body: [
        'Земля обертається на 15 градусів за годину. Якби пояси кроїли лише за сонцем, їх було б двадцять чотири, і в кожному полудень припадав би приблизно на дванадцяту. Насправді межі пояса проводить не астроном, а уряд.',
        { h2: 'Від нуля' },
        'Відлік ведуть від всесвітнього координованого часу — [UTC](lang:en). Узимку Київ випереджає його на дві години, а за літнього часу — на три. Тому справжній полудень улітку настає в Києві близько першої пополудні.',
        { h2: 'Півгодини, чверть і країна в одному поясі' },
        {
          bullets: [
            'Індія — UTC+5:30, одна на всю країну;',
            'Непал — UTC+5:45, на чверть години більше, ніж в Індії;',
            'острови Чатем у Новій Зеландії — UTC+12:45;',
            'Китай простягся на п’ять природних поясів, а офіційно живе за одним.',
          ],
        },
        { h2: 'Навіщо це читачеві новин' },
        'Коли ми пишемо «о 21:30 (за Києвом)», ми називаємо не просто годину, а й місце, де її відраховано. Подія, що сталася пізно ввечері у Вашингтоні, у Києві відбувається вже наступного дня. Тому в хронологіях [дата заяви й дата події — різні речі](article:reading-an-article), і кожна з них має власний пояс.',
        'У Європейському Союзі годинники переводять одночасно — о першій ночі за UTC в останню неділю березня та жовтня. Котра тоді година на місцевому годиннику, залежить від столиці.',
        'А дат на Землі буває й три відразу. Найраніший пояс, UTC+14, — на островах Лайн у Тихому океані; найпізніший із заселених, UTC−11, — на Ніуе. Щодня від десятої до одинадцятої ранку за UTC на Ніуе ще вчора, у Києві сьогодні, а на островах Лайн уже завтра.',
      ],
    },
    en: {
      headline: 'Why your clock does not show noon at noon',
      standfirst:
        'Time zones were meant to be even stripes. They became a patchwork with half hours and quarters in it.',
      body: [
        'The Earth turns fifteen degrees an hour. Were zones cut by the Sun alone, there would be twenty-four of them, and in each noon would fall at about twelve. In practice the line is drawn not by an astronomer but by a government.',
        { h2: 'Starting from nought' },
        'The count starts from Coordinated Universal Time, UTC. Kyiv is two hours ahead of it in winter and three in summer time, which is why true noon there comes at about one in the afternoon in July.',
        { h2: 'Half an hour, a quarter, and one zone for a continent' },
        {
          bullets: [
            'India is at UTC+5:30, all of it;',
            'Nepal is at UTC+5:45, a quarter of an hour ahead of India;',
            'the Chatham Islands of New Zealand are at UTC+12:45;',
            'China spans five natural zones and officially has one.',
          ],
        },
        { h2: 'Why a reader of news should care' },
        'When we write “at 21:30 (Kyiv time)”, we name not just an hour but the place where it was counted. What happens late in the evening in Washington happens the next day in Kyiv. In our timelines [the day of a statement and the day of an event are two things](article:reading-an-article), each with a zone of its own.',
        'In the European Union clocks change together, at one in the morning UTC on the last Sunday of March and of October. What the local clock says at that moment differs from capital to capital.',
        'The Earth can even have three dates at once. The earliest zone, UTC+14, is kept in the Line Islands of the Pacific; the latest that is inhabited, UTC−11, on Niue. Every day from ten to eleven in the morning UTC it is still yesterday on Niue, today in Kyiv, and tomorrow already in the Line Islands.',
      ],
    },
    ru: {
      headline: 'Почему в полдень часы не показывают полдень',
      standfirst:
        'Часовые пояса должны были стать ровными полосами. Получилось лоскутное одеяло с получасами и четвертями.',
      body: [
        'Земля поворачивается на 15 градусов в час. Если бы пояса кроили только по солнцу, их было бы двадцать четыре, и в каждом полдень приходился бы примерно на двенадцать. На деле границу пояса проводит не астроном, а правительство.',
        { h2: 'От нуля' },
        'Отсчёт ведут от всемирного координированного времени — [UTC](lang:en). Зимой Киев опережает его на два часа, а по летнему времени — на три. Поэтому настоящий полдень летом наступает в Киеве около часа дня.',
        { h2: 'Полчаса, четверть и страна в одном поясе' },
        {
          bullets: [
            'Индия — UTC+5:30, одно время на всю страну;',
            'Непал — UTC+5:45, на четверть часа больше, чем в Индии;',
            'острова Чатем в Новой Зеландии — UTC+12:45;',
            'Китай протянулся на пять природных поясов, а официально живёт по одному.',
          ],
        },
        { h2: 'Зачем это читателю новостей' },
        'Когда мы пишем «в 21:30 (по Киеву)», мы называем не просто час, но и место, где его отсчитали. Событие, случившееся поздно вечером в Вашингтоне, в Киеве происходит уже на следующий день. Поэтому в хронологиях [дата заявления и дата события — разные вещи](article:reading-an-article), и у каждой из них свой пояс.',
        'В Европейском союзе часы переводят одновременно — в час ночи по UTC в последнее воскресенье марта и октября. Который тогда час на местных часах, зависит от столицы.',
        'А дат на Земле бывает и три сразу. Самый ранний пояс, UTC+14, — на островах Лайн в Тихом океане; самый поздний из населённых, UTC−11, — на Ниуэ. Каждый день с десяти до одиннадцати утра по UTC на Ниуэ ещё вчера, в Киеве сегодня, а на островах Лайн уже завтра.',
      ],
    },
  },
}
