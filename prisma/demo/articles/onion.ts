import type { DemoArticle } from '../demo-content.ts'

export const onion: DemoArticle = {
  key: 'onion',
  section: 'everyday',
  tags: ['food'],
  authors: ['desk'],
  translator: 'perekladna',
  photo: 'onion',
  publishedAt: '2026-09-30T08:20:00+03:00',
  editions: {
    uk: {
      headline: 'Чому цибуля доводить до сліз і як різати її спокійно',
      standfirst: 'Поки цибулина ціла, у ній немає нічого пекучого. Усе починається під ножем.',
      body: [
        'Понюхайте неушкоджену цибулину: вона майже не пахне. Те, від чого плачуть, з’являється лише тоді, коли ніж розриває клітини. Речовини, які рослина тримала нарізно, зустрічаються, і за кілька секунд утворюється газ.',
        { h2: 'Дві речовини за стінкою' },
        'Цибуля бере з ґрунту сірку й складає її у сполуки без запаху. Окремо, в інших відсіках клітини, чекають ферменти. Один розщеплює ці сполуки, другий перебудовує уламки на леткий пропантіаль-S-оксид. Про другий фермент дізналися тільки 2002 року, а доти вважали, що газ утворюється сам.',
        'Газ доходить до ока й розчиняється у слізній плівці. Нервові закінчення рогівки відчувають подразнення, і мозок наказує промити око. Сльози тут не слабкість, а захист — для рослини ж захист увесь цей запас: так вона відганяє тих, хто її гризе.',
        { h2: 'Що справді допомагає' },
        {
          bullets: [
            'холод: пів години в холодильнику сповільнюють ферменти, і газу стає менше;',
            'гострий ніж: він розрізає клітини, а не чавить;',
            'повітря: витяжка або прочинене вікно відносять газ від обличчя;',
            'вода: потримайте ніж і дошку мокрими — частина газу розчиниться в ній.',
          ],
        },
        'Хлібна скоринка в зубах і запалена свічка не заважають нікому, але й не роблять майже нічого. Звичайні окуляри теж мало рятують: газ обходить скельця. Щільні плавальні — інша річ.',
        { h2: 'Чому варена не щипає' },
        'Ферменти — це білки, і жар їх руйнує. Тому в супі цибуля солодка: цукор у ній був завжди, тільки його не було чути за сіркою. А часник, хоч і рідня, до сліз не доводить: другого ферменту в нього немає, і уламки сполук складаються в аліцин — речовину, яку чує ніс, а не око.',
      ],
    },
    en: {
      headline: 'Why an onion makes you cry, and how to cut one in peace',
      standfirst: 'While an onion is whole there is nothing sharp in it. It all begins under the knife.',
      body: [
        'Smell an undamaged onion: there is hardly anything to smell. What makes us weep appears only when a knife tears the cells. Substances that the plant kept apart meet, and within seconds a gas is formed.',
        { h2: 'Two substances behind a wall' },
        'An onion takes sulphur from the soil and stores it in compounds without a scent. Elsewhere in the cell enzymes are waiting. One splits those compounds; a second rebuilds the pieces into a volatile gas, propanethial S-oxide. The second was found only in 2002; until then the gas was thought to form by itself.',
        'The gas reaches the eye and dissolves in the film of tears. Nerve endings in the cornea feel the irritation, and the brain orders the eye to be rinsed. Tears are a defence here, not a weakness. To the plant the whole store is a defence as well: it keeps off those who would gnaw it.',
        { h2: 'What really helps' },
        {
          bullets: [
            'cold: half an hour in the fridge slows the enzymes, and there is less gas;',
            'a sharp knife, which cuts cells rather than crushing them;',
            'air: a cooker hood or an open window carries the gas away from your face;',
            'water: keep the knife and the board wet, and part of the gas dissolves in it.',
          ],
        },
        'A crust of bread between the teeth or a lighted candle harms nobody and does next to nothing. Ordinary glasses are of little use either, since the gas goes round them. Swimming goggles are another matter.',
        { h2: 'Why a boiled one does not sting' },
        'Enzymes are proteins, and heat destroys them. That is why an onion is sweet in soup: the sugar was always there, drowned out by the sulphur. Garlic, though a relative, draws no tears. It lacks the second enzyme, and its pieces join into allicin, which the nose notices rather than the eye.',
      ],
    },
    ru: {
      headline: 'Почему лук доводит до слёз и как резать его спокойно',
      standfirst: 'Пока луковица цела, в ней нет ничего едкого. Всё начинается под ножом.',
      body: [
        'Понюхайте неповреждённую луковицу: она почти не пахнет. То, от чего плачут, появляется лишь тогда, когда нож разрывает клетки. Вещества, которые растение держало порознь, встречаются, и за несколько секунд образуется газ.',
        { h2: 'Два вещества за стенкой' },
        'Лук берёт из почвы серу и складывает её в соединения без запаха. Отдельно, в других отсеках клетки, ждут ферменты. Один расщепляет эти соединения, второй перестраивает обломки в летучий пропантиаль-S-оксид. О втором ферменте узнали только в 2002 году, а до того считали, что газ образуется сам.',
        'Газ доходит до глаза и растворяется в слёзной плёнке. Нервные окончания роговицы чувствуют раздражение, и мозг приказывает промыть глаз. Слёзы здесь не слабость, а защита — а для растения защита весь этот запас: так оно отгоняет тех, кто его грызёт.',
        { h2: 'Что действительно помогает' },
        {
          bullets: [
            'холод: полчаса в холодильнике замедляют ферменты, и газа становится меньше;',
            'острый нож: он разрезает клетки, а не давит их;',
            'воздух: вытяжка или приоткрытое окно уносят газ от лица;',
            'вода: смачивайте нож и доску — часть газа растворится в ней.',
          ],
        },
        'Хлебная корочка в зубах и зажжённая свеча никому не мешают, но и не делают почти ничего. Обычные очки тоже мало спасают: газ обходит стёкла. Плотные плавательные — другое дело.',
        { h2: 'Почему варёный не щиплет' },
        'Ферменты — это белки, и жар их разрушает. Поэтому в супе лук сладкий: сахар в нём был всегда, только за серой его не было заметно. А чеснок, хоть и родня, до слёз не доводит: второго фермента у него нет, и обломки соединений складываются в аллицин — вещество, которое замечает нос, а не глаз.',
      ],
    },
  },
}
