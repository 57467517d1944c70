import type { DemoArticle } from '../demo-content.ts'

export const braille: DemoArticle = {
  key: 'braille',
  section: 'culture',
  tags: ['language'],
  authors: ['chernetka'],
  translator: 'perekladna',
  photo: 'braille',
  publishedAt: '2026-10-27T14:10:00+02:00',
  editions: {
    uk: {
      headline: 'Шість крапок на всі мови: як улаштований шрифт Брайля',
      standfirst: 'Шістдесяти трьох знаків вистачає на літери, числа й ноти. Секрет у розмірі пучки пальця.',
      body: [
        'Кожен знак — клітинка на шість місць: два стовпчики по три крапки. Місця лічать згори вниз: ліворуч 1, 2, 3, праворуч 4, 5, 6. Крапка або є, або її немає, отже, різних клітинок виходить два в шостому степені — шістдесят чотири, разом із порожньою.',
        { h2: 'Чому саме шість' },
        'Бо стільки вкриває пучка пальця одним дотиком. Знак не доводиться обмацувати: його впізнають одразу, як око впізнає літеру. Крапка підіймається над папером приблизно на пів міліметра, а між сусідніми крапками — близько двох із половиною.',
        { h2: 'Лад у літерах' },
        {
          bullets: [
            'перші десять латинських літер, від a до j, обходяться чотирма верхніми крапками;',
            'наступні десять — ті самі знаки з доданою крапкою 3;',
            'решта — ще й із крапкою 6;',
            'літера w стоїть осібно, бо у французькій абетці, для якої це складали, її майже не вживали.',
          ],
        },
        'Чисел окремих немає: перед першими десятьма літерами ставлять знак числа, і «a» стає одиницею, а «j» — нулем. Так само влаштований і запис нот.',
        { h2: 'А кирилиця?' },
        'Українські літери здебільшого взяли знаки за звучанням: «б» пишуть як b, «д» як d, «к» як k. «В» дістала той самий знак, що й w. Тому людина, яка читає українською, впізнає чимало літер і в англійській книжці, хоч слів може й не знати.',
        { h2: 'Де його шукати' },
        'На кнопках ліфтів, на поручнях, на коробках із ліками: у Європейському Союзі назву ліків мусять друкувати й Брайлем. Книжки, надруковані ним, великі: один роман стає кількома томами. Папір заощаджують тактильні дисплеї: рядок рухомих штирків показує текст із комп’ютера, і [номер книжки](article:isbn) на ньому читається так само, як вірш.',
      ],
    },
    en: {
      headline: 'Six dots for every language: how Braille works',
      standfirst: 'Sixty-three signs do for letters, numbers and music. The secret is the size of a fingertip.',
      body: [
        'Each sign is a cell with six places, two columns of three dots. The places are counted downwards: 1, 2, 3 on the left and 4, 5, 6 on the right. A dot is there or it is not, so the number of different cells is two to the sixth power: sixty-four, the empty one included.',
        { h2: 'Why six' },
        'Because that is what a fingertip covers at one touch. A sign does not have to be felt out; it is recognised at once, as the eye recognises a letter. A dot rises about half a millimetre above the paper, and neighbouring dots are some two and a half apart.',
        { h2: 'Order among the letters' },
        {
          bullets: [
            'the first ten letters, a to j, make do with the four upper dots;',
            'the next ten are the same signs with dot 3 added;',
            'the rest have dot 6 as well;',
            'w stands apart, since the French alphabet for which all this was made hardly used it.',
          ],
        },
        'There are no separate numbers: a number sign is put before the first ten letters, and a becomes one while j becomes nought. Music is written on the same plan.',
        { h2: 'And Cyrillic?' },
        'Ukrainian letters for the most part took the signs of their sounds: [б](lang:uk) is written as b, [д](lang:uk) as d, [к](lang:uk) as k, while [в](lang:uk) was given the sign of w. So a person who reads Ukrainian knows a good many letters of an English book too, even without knowing the words.',
        { h2: 'Where to find it' },
        'On lift buttons, on handrails, on medicine boxes: in the European Union the name of a medicine must be printed in Braille as well. Books in it are large, and one novel makes several volumes. Refreshable displays save the paper: a row of moving pins shows the text on a computer, and [the number of a book](article:isbn) can be read there just like a poem.',
      ],
    },
    ru: {
      headline: 'Шесть точек на все языки: как устроен шрифт Брайля',
      standfirst: 'Шестидесяти трёх знаков хватает на буквы, числа и ноты. Секрет — в размере подушечки пальца.',
      body: [
        'Каждый знак — клетка на шесть мест: два столбика по три точки. Места считают сверху вниз: слева 1, 2, 3, справа 4, 5, 6. Точка либо есть, либо её нет, значит, разных клеток получается два в шестой степени — шестьдесят четыре, вместе с пустой.',
        { h2: 'Почему именно шесть' },
        'Потому что столько накрывает подушечка пальца одним касанием. Знак не приходится ощупывать: его узнают сразу, как глаз узнаёт букву. Точка поднимается над бумагой примерно на полмиллиметра, а между соседними точками — около двух с половиной.',
        { h2: 'Порядок в буквах' },
        {
          bullets: [
            'первые десять латинских букв, от a до j, обходятся четырьмя верхними точками;',
            'следующие десять — те же знаки с добавленной точкой 3;',
            'остальные — ещё и с точкой 6;',
            'буква w стоит особняком, потому что во французском алфавите, для которого это составляли, её почти не употребляли.',
          ],
        },
        'Отдельных чисел нет: перед первыми десятью буквами ставят знак числа, и «a» становится единицей, а «j» — нулём. Так же устроена и запись нот.',
        { h2: 'А кириллица?' },
        'Украинские буквы большей частью взяли знаки по звучанию: «б» пишут как b, «д» как d, «к» как k. «В» получила тот же знак, что и w. Поэтому человек, который читает по-украински, узнает немало букв и в английской книге, хотя слов может и не знать.',
        { h2: 'Где его искать' },
        'На кнопках лифтов, на поручнях, на коробках с лекарствами: в Европейском союзе название лекарства обязаны печатать и шрифтом Брайля. Книги, напечатанные им, большие: один роман становится несколькими томами. Бумагу экономят тактильные дисплеи: ряд подвижных штырьков показывает текст с компьютера, и [номер книги](article:isbn) на нём читается так же, как стихи.',
      ],
    },
  },
}
