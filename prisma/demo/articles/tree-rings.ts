import type { DemoArticle } from '../demo-content.ts'

export const treeRings: DemoArticle = {
  key: 'tree-rings',
  section: 'science',
  tags: ['time', 'rivers-and-soil'],
  authors: ['prykladna'],
  translator: 'perekladna',
  photo: 'tree-rings',
  publishedAt: '2026-10-08T10:00:00+03:00',
  editions: {
    uk: {
      headline: 'Щоденник, який веде дерево: як читати річні кільця',
      standfirst: 'Світла смуга — весна, темна — кінець літа. Разом вони один рік, а сотня пеньків — літопис.',
      body: [
        'Дерево потовщується не зсередини, а під самою корою. Там лежить тонкий шар живих клітин — камбій. Навесні, коли води вдосталь, він відкладає широкі клітини з тонкими стінками: деревина виходить світла. Наприкінці літа клітини дрібнішають, а стінки грубшають: смуга темна. Узимку ріст спиняється, і межа між темним і наступним світлим видна неозброєним оком.',
        { h2: 'Що записано в кільці' },
        {
          bullets: [
            'широке — рік був добрий: тепло, волого, досить світла;',
            'вузьке — посуха, холодне літо або гусінь, що з’їла листя;',
            'темний рубець — пожежа, яку дерево пережило;',
            'кільця, зсунуті на один бік, — схил або постійний вітер.',
          ],
        },
        'А от півночі за пеньком не знайти. Кільця справді бувають ширшими з одного боку, але вирішують тут нахил стовбура й вітер, а не сонце.',
        { h2: 'Як один пень стає літописом' },
        'Погода однакова для всіх дерев довкола, тому й візерунок широких і вузьких кілець у них спільний, як штрихкод. Якщо молоде дерево й стара балка мають спільний відтинок, їх можна скласти кінець до кінця. Так зібрали неперервну шкалу для Середньої Європи, що сягає понад дванадцять тисяч років. За нею датують ікони, мости, човни — інколи з точністю до року, коли дерево зрубали.',
        'Рубати для цього нічого не треба: порожнистим свердлом виймають стрижень завтовшки як олівець, і дерево рану затягує.',
        { h2: 'Коли рахунок хибить' },
        'Після літньої посухи й пізніх дощів дерево може відкласти два кільця за рік, а в найгірший — жодного. Тому фахівці порівнюють багато стовбурів. І ще поправка: на висоті ваших грудей кілець менше, ніж дереву років, — спершу воно мусило до тих грудей дорости. [Ґрунт під ним](article:black-earth) пам’ятає ще довше, але лічить не роками.',
      ],
    },
    en: {
      headline: 'A diary kept by a tree: how to read annual rings',
      standfirst:
        'The pale band is spring, the dark one late summer. Together they make a year; a hundred stumps make a chronicle.',
      body: [
        'A tree grows thicker not from within but just under its bark. A thin layer of living cells lies there, the cambium. In spring, with water in plenty, it lays down wide cells with thin walls, and the wood is pale. Towards the end of summer the cells get smaller and their walls thicker: a dark band. In winter growth stops, and the line between the dark and the next pale band can be seen with the naked eye.',
        { h2: 'What a ring records' },
        {
          bullets: [
            'a wide one: a good year, warm and moist, with light enough;',
            'a narrow one: drought, a cold summer, or caterpillars that ate the leaves;',
            'a dark scar: a fire that the tree outlived;',
            'rings pushed to one side: a slope, or a steady wind.',
          ],
        },
        'What a stump will not tell you is where north lies. Rings may indeed be wider on one side, but it is the lean of the trunk and the wind that decide, not the sun.',
        { h2: 'How a stump becomes a chronicle' },
        'All trees around have the same weather, and so they share a pattern of wide and narrow rings, like a bar code. If a young tree and an old beam overlap for a stretch, they can be joined end to end. In this way an unbroken scale for Central Europe was put together that goes back more than twelve thousand years. Icons, bridges and boats are dated by it, sometimes to the very year in which the tree was felled.',
        'Nothing has to be felled to do it. A hollow drill takes out a core as thick as a pencil, and the tree closes the wound.',
        { h2: 'Where the count goes wrong' },
        'After a summer drought and late rains a tree may lay down two rings in a year, and in the worst of years none. That is why experts compare many trunks. There is one more correction: at the height of your chest there are fewer rings than the tree has years, since it first had to grow that high. [The soil beneath it](article:black-earth) remembers longer still, but does not count in years.',
      ],
    },
    ru: {
      headline: 'Дневник, который ведёт дерево: как читать годичные кольца',
      standfirst: 'Светлая полоса — весна, тёмная — конец лета. Вместе они один год, а сотня пней — летопись.',
      body: [
        'Дерево утолщается не изнутри, а под самой корой. Там лежит тонкий слой живых клеток — камбий. Весной, когда воды вдоволь, он откладывает широкие клетки с тонкими стенками: древесина выходит светлой. К концу лета клетки мельчают, а стенки толстеют: полоса тёмная. Зимой рост останавливается, и граница между тёмным и следующим светлым видна невооружённым глазом.',
        { h2: 'Что записано в кольце' },
        {
          bullets: [
            'широкое — год был хорошим: тепло, влажно, достаточно света;',
            'узкое — засуха, холодное лето или гусеницы, съевшие листву;',
            'тёмный рубец — пожар, который дерево пережило;',
            'кольца, сдвинутые на одну сторону, — склон или постоянный ветер.',
          ],
        },
        'А вот севера по пню не найти. Кольца действительно бывают шире с одной стороны, но решают тут наклон ствола и ветер, а не солнце.',
        { h2: 'Как один пень становится летописью' },
        'Погода одинакова для всех деревьев вокруг, поэтому и узор широких и узких колец у них общий, как штрихкод. Если у молодого дерева и старой балки есть общий отрезок, их можно сложить конец к концу. Так собрали непрерывную шкалу для Средней Европы, уходящую вглубь больше чем на двенадцать тысяч лет. По ней датируют иконы, мосты, лодки — иногда с точностью до года, когда дерево срубили.',
        'Рубить для этого ничего не нужно: полым буром вынимают стержень толщиной с карандаш, и дерево затягивает рану.',
        { h2: 'Когда счёт подводит' },
        'После летней засухи и поздних дождей дерево может отложить два кольца за год, а в самый плохой — ни одного. Поэтому специалисты сравнивают много стволов. И ещё поправка: на высоте вашей груди колец меньше, чем дереву лет, — сначала ему нужно было до неё дорасти. [Почва под ним](article:black-earth) помнит ещё дольше, но считает не годами.',
      ],
    },
  },
}
