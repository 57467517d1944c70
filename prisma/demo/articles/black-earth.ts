import type { DemoArticle } from '../demo-content.ts'

export const blackEarth: DemoArticle = {
  key: 'black-earth',
  section: 'science',
  tags: ['rivers-and-soil', 'food'],
  authors: ['prykladna'],
  translator: 'perekladna',
  photo: 'black-earth',
  publishedAt: '2026-10-29T13:20:00+02:00',
  editions: {
    uk: {
      headline: 'Чорнозем: метр, який ріс десять тисяч років',
      standfirst:
        'Слово увійшло до міжнародної класифікації ґрунтів без перекладу. Розповідаємо, з чого воно зроблене.',
      body: [
        'У розрізі чорнозем схожий на торт: темний шар завтовшки до метра й більше, під ним світліший лес із білими цятками вапна. Темне — це гумус, перероблені рештки трав, які росли тут після льодовика.',
        { h2: 'Трава, а не ліс' },
        'У лісі органіка падає згори й лишається на поверхні. У степу вона сидить у землі: більша частина рослини — корені, і щороку частина їх відмирає там, де росла. Сухе літо й холодна зима не дають мікробам доїсти все до кінця. Рештки збираються тисячоліттями.',
        { h2: 'Хто його копає' },
        'Перемішують цю товщу дощові черви, ховрахи й сліпаки. Їхні засипані ходи видно в розрізі як темні плями в лесі; ґрунтознавці називають їх кротовинами. Слово теж перейшло до наукової мови інших країн: [krotovina](lang:en).',
        { h2: 'Чому він родючий' },
        {
          bullets: [
            'гумус тримає воду, наче губка;',
            'кальцій склеює частинки в зерна, між якими проходить повітря;',
            'поживні речовини вивільняються потроху, коли рослина росте.',
          ],
        },
        { h2: 'Чому він не вічний' },
        'В Україні чорноземи займають понад половину орних земель. Оранка вздовж схилу, вітер на голому полі, важка техніка забирають за десятиліття те, що виросло за століття. Повернути можна, але повільно: допоможуть смуги дерев, рослинний покрив узимку й рідша оранка.',
        'Перевірити, що у вас під ногами, можна лопатою. Викопайте стрімку стінку на глибину ліктя й придивіться: скільки темного, чи розпадається воно на грудочки завбільшки з горіх, чи є ходи черв’яків. Здоровий чорнозем пахне дощем, бо цей запах створюють бактерії, які живуть у ґрунті. Якщо ж під тонким темним шаром одразу світла глина, верхній метр уже хтось забрав — найчастіше вода.',
      ],
    },
    en: {
      headline: 'Black earth: a metre that took ten thousand years to grow',
      standfirst:
        'The word chernozem entered the international classification of soils untranslated. What it is made of.',
      body: [
        'Cut open, black earth looks like a cake: a dark layer up to a metre thick or more, and below it paler loess with white specks of lime. The dark part is humus, the digested remains of grasses that grew here after the ice.',
        { h2: 'Grass, not forest' },
        'In a forest organic matter falls from above and stays on the surface. In the steppe it sits in the ground: most of a plant is root, and each year some of it dies where it grew. Dry summers and cold winters keep microbes from finishing the meal. What is left adds up over millennia.',
        { h2: 'Who digs it' },
        'Earthworms, ground squirrels and mole rats turn it over. Their filled-in burrows show in a section as dark blots in the loess. Soil scientists call them krotovinas, another word that travelled without translation: [кротовина](lang:uk).',
        { h2: 'Why it is fertile' },
        {
          bullets: [
            'humus holds water like a sponge;',
            'calcium glues particles into crumbs, with air between them;',
            'nutrients are released little by little while a plant grows.',
          ],
        },
        { h2: 'Why it does not last for ever' },
        'In Ukraine black earth makes up more than half of the arable land. Ploughing down a slope, wind over a bare field and heavy machines take away in decades what grew in centuries. It can be brought back, slowly: with belts of trees, plant cover in winter, and less ploughing.',
        'What you have underfoot can be checked with a spade. Dig a vertical face an arm’s length deep and look: how much of it is dark, does it break into crumbs the size of a nut, are there worm channels? Healthy black earth smells of rain, for that smell is made by bacteria living in the soil. If pale clay begins right under a thin dark layer, somebody has already carried the upper metre away; most often it was water.',
      ],
    },
    ru: {
      headline: 'Чернозём: метр, который рос десять тысяч лет',
      standfirst: 'Слово вошло в международную классификацию почв без перевода. Рассказываем, из чего оно сделано.',
      body: [
        'В разрезе чернозём похож на торт: тёмный слой толщиной до метра и больше, под ним более светлый лёсс с белыми крапинками извести. Тёмное — это гумус, переработанные остатки трав, которые росли здесь после ледника.',
        { h2: 'Трава, а не лес' },
        'В лесу органика падает сверху и остаётся на поверхности. В степи она сидит в земле: бо́льшая часть растения — корни, и каждый год часть их отмирает там, где росла. Сухое лето и холодная зима не дают микробам доесть всё до конца. Остатки копятся тысячелетиями.',
        { h2: 'Кто его копает' },
        'Перемешивают эту толщу дождевые черви, суслики и слепыши. Их засыпанные ходы видны в разрезе как тёмные пятна в лёссе; почвоведы называют их кротовинами. Это слово тоже перешло в научный язык других стран: [krotovina](lang:en).',
        { h2: 'Почему он плодороден' },
        {
          bullets: [
            'гумус держит воду, как губка;',
            'кальций склеивает частицы в зёрна, между которыми проходит воздух;',
            'питательные вещества высвобождаются понемногу, пока растение растёт.',
          ],
        },
        { h2: 'Почему он не вечен' },
        'В Украине чернозёмы занимают больше половины пахотных земель. Вспашка вдоль склона, ветер на голом поле, тяжёлая техника забирают за десятилетия то, что выросло за века. Вернуть можно, но медленно: полосами деревьев, растительным покровом зимой и отказом от лишней вспашки.',
        'Проверить, что у вас под ногами, можно лопатой. Выкопайте отвесную стенку на глубину локтя и присмотритесь: сколько тёмного, распадается ли оно на комочки с орех, есть ли ходы червей. Здоровый чернозём пахнет дождём, потому что этот запах создают бактерии, которые живут в почве. Если же под тонким тёмным слоем сразу светлая глина, верхний метр уже кто-то унёс — чаще всего вода.',
      ],
    },
  },
}
