import type { DemoArticle } from '../demo-content.ts'

export const metre: DemoArticle = {
  key: 'metre',
  section: 'culture',
  tags: ['measures'],
  authors: ['chernetka'],
  translator: 'perekladna',
  photo: 'meridian',
  publishedAt: '2026-09-03T15:30:00+03:00',
  editions: {
    uk: {
      headline: 'Міра, яку вирізали із Землі: звідки взявся метр',
      standfirst: 'Його хотіли зробити спільним для всіх народів. Схибили на дві десяті міліметра — і лишили так.',
      body: [
        'У старій Європі кожне місто мало свій лікоть. Купець, який віз сукно з Гданська до Львова, платив не лише мито, а й за плутанину: лікті були різної довжини. 1791 року у Франції вирішили взяти міру, що не належить жодному королю, — саму Землю.',
        { h2: 'Сім років із трикутниками' },
        'Метром назвали одну десятимільйонну частину дороги від полюса до екватора. Виміряти її всю ніхто не міг, тому взяли відтинок від Дюнкерка до Барселони й за сім років накрили його сіткою трикутників: кути міряли приладом, дві сторони — лінійками на землі, решту рахували. 1799 року за підсумками виготовили платинову лінійку.',
        'Форму Землі тоді знали не досить точно, і лінійка вийшла коротшою від задуму на дві десяті міліметра. Переробляти не стали. Через це коло через обидва полюси сьогодні має не рівно сорок тисяч кілометрів, а приблизно 40 008.',
        { h2: 'Від лінійки до світла' },
        {
          bullets: [
            '1875 рік: сімнадцять держав підписують Метричну конвенцію;',
            '1889-й: новий зразок — брусок із платини та іридію;',
            '1960-й: метр рахують у довжинах хвилі світла, яке випромінює криптон;',
            '1983-й: метр — це шлях світла у вакуумі за 1/299 792 458 секунди.',
          ],
        },
        'Тепер зразка, який можна подряпати чи загубити, немає. Метр виводять із секунди, [а з нею свої пригоди](article:leap-second).',
        { h2: 'Слід в Україні' },
        'Трикутники рахували й тут. У ХІХ столітті від Дунаю до Льодовитого океану проклали ланцюг завдовжки понад 2800 кілометрів — дугу Струве, за якою уточнювали форму Землі. До списку світової спадщини ЮНЕСКО внесено 34 її пункти, чотири з них — в Україні: три на Хмельниччині й один, Стара Некрасівка, на Одещині.',
      ],
    },
    en: {
      headline: 'A measure cut out of the Earth: where the metre came from',
      standfirst:
        'It was meant to be common to all peoples. It missed by two tenths of a millimetre, and was left at that.',
      body: [
        'In old Europe every town had an ell of its own. A merchant taking cloth from Gdańsk to Lviv paid not only duty but also for confusion, since the ells differed in length. In 1791 France resolved to take a measure that belonged to no king: the Earth itself.',
        { h2: 'Seven years of triangles' },
        'A metre was to be one ten-millionth of the way from the pole to the equator. Nobody could measure all of that, so a stretch was taken from Dunkirk to Barcelona and covered within seven years by a net of triangles: angles were read from an instrument, two sides laid out on the ground with rulers, and the rest calculated. In 1799 the result was made into a ruler of platinum.',
        'The shape of the Earth was not known well enough, and the ruler came out two tenths of a millimetre shorter than intended. It was not made again. That is why a circle through both poles measures not exactly forty thousand kilometres today but some 40,008.',
        { h2: 'From a ruler to light' },
        {
          bullets: [
            '1875: seventeen states sign the Metre Convention;',
            '1889: a new standard, a bar of platinum and iridium;',
            '1960: the metre is counted in wavelengths of light given off by krypton;',
            '1983: a metre is the path of light in a vacuum in 1/299,792,458 of a second.',
          ],
        },
        'There is no longer a standard to be scratched or lost. The metre is derived from the second, [which has adventures of its own](article:leap-second).',
        { h2: 'A trace in Ukraine' },
        'Triangles were calculated here, too. In the nineteenth century a chain more than 2,800 kilometres long was laid from the Danube to the Arctic Ocean: the Struve arc, by which the shape of the Earth was worked out more closely. Thirty-four of its points are on UNESCO’s World Heritage List, four of them in Ukraine: three in the Khmelnytskyi region and one, Stara Nekrasivka, in that of Odesa.',
      ],
    },
    ru: {
      headline: 'Мера, вырезанная из Земли: откуда взялся метр',
      standfirst: 'Его хотели сделать общим для всех народов. Ошиблись на две десятых миллиметра — и оставили так.',
      body: [
        'В старой Европе у каждого города был свой локоть. Купец, который вёз сукно из Гданьска во Львов, платил не только пошлину, но и за путаницу: локти были разной длины. В 1791 году во Франции решили взять меру, которая не принадлежит ни одному королю, — саму Землю.',
        { h2: 'Семь лет с треугольниками' },
        'Метром назвали одну десятимиллионную часть пути от полюса до экватора. Измерить его целиком никто не мог, поэтому взяли отрезок от Дюнкерка до Барселоны и за семь лет накрыли его сетью треугольников: углы мерили прибором, две стороны — линейками на земле, остальное вычисляли. В 1799 году по итогам изготовили платиновую линейку.',
        'Форму Земли тогда знали недостаточно точно, и линейка вышла короче задуманного на две десятых миллиметра. Переделывать не стали. Поэтому окружность через оба полюса сегодня составляет не ровно сорок тысяч километров, а примерно 40 008.',
        { h2: 'От линейки к свету' },
        {
          bullets: [
            '1875 год: семнадцать государств подписывают Метрическую конвенцию;',
            '1889-й: новый эталон — брусок из платины и иридия;',
            '1960-й: метр считают в длинах волны света, который излучает криптон;',
            '1983-й: метр — это путь света в вакууме за 1/299 792 458 секунды.',
          ],
        },
        'Теперь эталона, который можно поцарапать или потерять, нет. Метр выводят из секунды, [а с ней свои приключения](article:leap-second).',
        { h2: 'След в Украине' },
        'Треугольники вычисляли и здесь. В XIX веке от Дуная до Ледовитого океана проложили цепь длиной больше 2800 километров — дугу Струве, по которой уточняли форму Земли. В список всемирного наследия ЮНЕСКО внесены 34 её пункта, четыре из них — в Украине: три в Хмельницкой области и один, Старая Некрасовка, в Одесской.',
      ],
    },
  },
}
