// A very long headline.
import type { DemoArticle } from '../demo-content.ts'

export const dnipro: DemoArticle = {
  key: 'dnipro',
  section: 'world',
  tags: ['rivers-and-soil'],
  authors: ['zrazok'],
  translator: 'perekladna',
  photo: 'river-map',
  publishedAt: '2026-11-10T15:00:00+02:00',
  editions: {
    uk: {
      headline:
        'Дві тисячі двісті кілометрів, три країни, безліч назв і одна течія: чому Дніпро починається в болоті, двічі повертає майже під прямим кутом і впадає в море зовсім не там, куди, здавалося б, прямував від самого початку',
      standfirst: 'Річка обходить гранітний щит, якого не змогла прорізати. Усе інше — наслідки.',
      body: [
        'Дніпро завдовжки близько 2200 кілометрів — четверта за довжиною річка Європи після Волги, Дунаю та Уралу. Він починається невеликим струмком у болотах Валдайської височини, тече через Росію, Білорусь і Україну й закінчується лиманом Чорного моря.',
        { h2: 'Чому він повертає' },
        'Від Києва річка йде на південний схід, ніби до Азовського моря. На шляху в неї лежить Український щит — давній граніт, твердіший за все довкола. Дніпро огинає його широкою дугою і лише біля Запоріжжя прорізає край щита. Тут і були пороги: дев’ять кам’яних смуг, які сховало водосховище 1932 року.',
        { h2: 'Праве високе, ліве низьке' },
        'Правий берег майже всюди стрімкий, лівий — пологий. Одне з пояснень — обертання Землі: у Північній півкулі воно притискає течію до правого берега. Інше — будова самої долини, яку річка лише підмивала там, де легше.',
        { h2: 'Три ділянки' },
        {
          bullets: [
            '**верхня** — до Києва: ліси, болота, повільна вода;',
            '**середня** — від Києва до Запоріжжя: дуга навколо щита;',
            '**нижня** — до лиману: степ, плавні, безліч рукавів.',
          ],
        },
        'Карта вгорі — схема, а не креслення: на ній видно поворот, але не кожен закрут.',
        'Річка, яку ми бачимо нині, — значною мірою справа людських рук: шість гребель, збудованих у ХХ столітті, перетворили середню й нижню течію на низку водосховищ, а заплава стала їхнім дном. Найнижчого з них, Каховського, більше немає: у червні 2023 року греблю зруйновано, і земля, що пробула під водою понад шістдесят років, заростає вербами. Проте напрямку річки не змінили ані греблі, ані їхня загибель: він і далі той, що його мільйони років тому задав камінь.',
      ],
    },
    en: {
      headline:
        'Two thousand two hundred kilometres, three countries, countless names and one current: why the Dnipro begins in a bog, turns twice at almost a right angle, and reaches the sea nowhere near the place it seemed to be heading for all along',
      standfirst: 'The river goes round a granite shield it could not cut. Everything else follows.',
      body: [
        'The Dnipro is some 2,200 kilometres long, the fourth longest river of Europe after the Volga, the Danube and the Ural. It starts as a small stream in the bogs of the Valdai Hills, flows through Russia, Belarus and Ukraine, and ends in an estuary of the Black Sea.',
        { h2: 'Why it turns' },
        'From Kyiv the river runs to the south-east, as if to the Sea of Azov. In its way lies the Ukrainian Shield, ancient granite that is harder than anything around it. The Dnipro goes round it in a wide arc, and only near Zaporizhzhia does it cut the shield’s edge. That is where the rapids were: nine bands of rock, hidden by a reservoir in 1932.',
        { h2: 'High on the right, low on the left' },
        'The right bank is steep almost everywhere, the left one flat. One explanation is the turning of the Earth, which in the northern hemisphere presses a current against its right bank. Another is the build of the valley itself, which the river merely undercut where that was easier.',
        { h2: 'Three stretches' },
        {
          bullets: [
            '**the upper**, down to Kyiv: forests, bogs, slow water;',
            '**the middle**, from Kyiv to Zaporizhzhia: the arc around the shield;',
            '**the lower**, to the estuary: steppe, reeds, any number of branches.',
          ],
        },
        'The map above is a sketch, not a survey. It shows the turn, but not every bend.',
        'The river we see today is to a large degree the work of human hands: six dams built in the twentieth century turned its middle and lower course into a string of reservoirs, and the flood plain became their bed. The lowest of them, the Kakhovka reservoir, is no more: its dam was destroyed in June 2023, and land that had been under water for over sixty years is growing over with willows. Neither the dams nor the loss of one changed where the river goes, though. That is still as the stone settled it millions of years ago.',
      ],
    },
    ru: {
      headline:
        'Две тысячи двести километров, три страны, множество названий и одно течение: почему Днепр начинается в болоте, дважды поворачивает почти под прямым углом и впадает в море совсем не там, куда, казалось бы, направлялся с самого начала',
      standfirst: 'Река обходит гранитный щит, который не смогла прорезать. Всё остальное — последствия.',
      body: [
        'Днепр длиной около 2200 километров — четвёртая по длине река Европы после Волги, Дуная и Урала. Он начинается небольшим ручьём в болотах Валдайской возвышенности, течёт через Россию, Беларусь и Украину и заканчивается лиманом Чёрного моря.',
        { h2: 'Почему он поворачивает' },
        'От Киева река идёт на юго-восток, словно к Азовскому морю. На пути у неё лежит Украинский щит — древний гранит, который твёрже всего вокруг. Днепр огибает его широкой дугой и лишь у Запорожья прорезает край щита. Здесь и были пороги: девять каменных полос, которые скрыло водохранилище в 1932 году.',
        { h2: 'Правый высокий, левый низкий' },
        'Правый берег почти везде крутой, левый — пологий. Одно из объяснений — вращение Земли: в Северном полушарии оно прижимает течение к правому берегу. Другое — строение самой долины, которую река лишь подмывала там, где легче.',
        { h2: 'Три участка' },
        {
          bullets: [
            '**верхний** — до Киева: леса, болота, медленная вода;',
            '**средний** — от Киева до Запорожья: дуга вокруг щита;',
            '**нижний** — до лимана: степь, плавни, множество рукавов.',
          ],
        },
        'Карта вверху — схема, а не чертёж: на ней виден поворот, но не каждая излучина.',
        'Река, которую мы видим сейчас, — в значительной мере дело человеческих рук: шесть плотин, построенных в ХХ веке, превратили среднее и нижнее течение в цепь водохранилищ, а пойма стала их дном. Самого нижнего из них, Каховского, больше нет: в июне 2023 года плотина была разрушена, и земля, пробывшая под водой больше шестидесяти лет, зарастает ивами. Но направления реки не изменили ни плотины, ни их гибель: оно и теперь такое, какое миллионы лет назад задал камень.',
      ],
    },
  },
}
