// Captions and alts of everything drawn but the portraits. A caption says what the picture has to do with the text; an
// alt says what there is to see.
import type { IllustrationKey, InEveryLanguage } from './demo-content.ts'

export type PhotoTexts = { readonly caption: string; readonly alt: string }

type SceneKey = Exclude<IllustrationKey, `portrait-${string}`>

export const sceneTexts: Readonly<Record<SceneKey, InEveryLanguage<PhotoTexts>>> = {
  'night-trajectory': {
    uk: {
      caption: 'Балістична траєкторія: двигун працює лише на початку, далі політ визначає тяжіння.',
      alt: 'Намальована нічна долина з вогниками, над нею червона дуга, що не торкається землі',
    },
    en: {
      caption: 'A ballistic path: the engine burns only at the start, and gravity does the rest.',
      alt: 'A drawn night valley with small lights and a red arc above it that does not touch the ground',
    },
    ru: {
      caption: 'Баллистическая траектория: двигатель работает лишь в начале, дальше полёт определяет тяготение.',
      alt: 'Нарисованная ночная долина с огоньками, над ней красная дуга, не касающаяся земли',
    },
  },
  lectern: {
    uk: {
      caption: 'Заява — теж подія: у неї є день, місце і той, хто її робить.',
      alt: 'Порожня трибуна з чотирма мікрофонами перед синьою завісою',
    },
    en: {
      caption: 'A statement is an event too: it has a day, a place and a speaker.',
      alt: 'An empty lectern with four microphones in front of a blue curtain',
    },
    ru: {
      caption: 'Заявление — тоже событие: у него есть день, место и тот, кто его делает.',
      alt: 'Пустая трибуна с четырьмя микрофонами перед синим занавесом',
    },
  },
  'two-shores': {
    uk: {
      caption: 'Берег, з якого лунає заява, і берег, про який вона.',
      alt: 'Білий скелястий берег із маяком, промінь над морем і темна смужка іншого берега',
    },
    en: {
      caption: 'The shore a statement comes from, and the shore it is about.',
      alt: 'A white cliff with a lighthouse, its beam over the sea, and a dark strip of another coast',
    },
    ru: {
      caption: 'Берег, с которого звучит заявление, и берег, о котором оно.',
      alt: 'Белый скалистый берег с маяком, луч над морем и тёмная полоска другого берега',
    },
  },
  radar: {
    uk: {
      caption: 'Побачити ціль ще не означає знати, що це.',
      alt: 'Екран радара з чотирма суцільними позначками і однією пунктирною, обведеною жовтим',
    },
    en: {
      caption: 'To see a target is not yet to know what it is.',
      alt: 'A radar screen with four solid marks and a fifth one drawn as a broken yellow ring',
    },
    ru: {
      caption: 'Увидеть цель ещё не значит знать, что это.',
      alt: 'Экран радара с четырьмя сплошными отметками и одной пунктирной, обведённой жёлтым',
    },
  },
  'round-table': {
    uk: {
      caption: 'П’ятнадцять місць за столом: засідання ще попереду.',
      alt: 'Круглий стіл згори, навколо нього чотирнадцять синіх стільців і один червоний, відсунутий',
    },
    en: {
      caption: 'Fifteen places at the table; the meeting is still ahead.',
      alt: 'A round table from above with fourteen blue chairs and one red chair pulled back',
    },
    ru: {
      caption: 'Пятнадцать мест за столом: заседание ещё впереди.',
      alt: 'Круглый стол сверху, вокруг него четырнадцать синих стульев и один красный, отодвинутый',
    },
  },
  corona: {
    uk: {
      caption: 'Корону Сонця видно лише тоді, коли Місяць закриває його повністю.',
      alt: 'Чорний диск Місяця в сяйві тонких променів над темними пагорбами й помаранчевим обрієм',
    },
    en: {
      caption: 'The corona can be seen only while the Moon covers the Sun entirely.',
      alt: 'The black disc of the Moon in a halo of fine rays above dark hills and an orange horizon',
    },
    ru: {
      caption: 'Корону Солнца видно лишь тогда, когда Луна закрывает его целиком.',
      alt: 'Чёрный диск Луны в сиянии тонких лучей над тёмными холмами и оранжевым горизонтом',
    },
  },
  pinhole: {
    uk: {
      caption: 'Дірочка в аркуші перевертає зображення й береже очі.',
      alt: 'Серп сонця, аркуш із дірочкою і другий аркуш, на якому видно перевернутий серп',
    },
    en: {
      caption: 'A hole in a sheet turns the image over and spares the eyes.',
      alt: 'A crescent sun, a sheet with a hole, and a second sheet showing the crescent upside down',
    },
    ru: {
      caption: 'Дырочка в листе переворачивает изображение и бережёт глаза.',
      alt: 'Серп солнца, лист с дырочкой и второй лист, на котором виден перевёрнутый серп',
    },
  },
  'time-zones': {
    uk: {
      caption: 'Двадцять чотири години, намальовані однаковими. Насправді вони такими не бувають.',
      alt: 'Схема: глобус зі стрілками годинника посеред кільця з двадцяти чотирьох кольорових сегментів',
    },
    en: {
      caption: 'Twenty-four hours, drawn as equals. In reality they never are.',
      alt: 'A diagram: a globe with clock hands inside a ring of twenty-four coloured segments',
    },
    ru: {
      caption: 'Двадцать четыре часа, нарисованные одинаковыми. На деле они такими не бывают.',
      alt: 'Схема: глобус со стрелками часов посреди кольца из двадцати четырёх цветных сегментов',
    },
  },
  letters: {
    uk: {
      caption: 'Одна українська літера на початку слова часто стає двома латинськими.',
      alt: 'Лінійований аркуш: від літер ї та є стрілки ведуть до латинських пар Yi та Ye',
    },
    en: {
      caption: 'At the beginning of a word one Ukrainian letter often becomes two Latin ones.',
      alt: 'A lined sheet on which arrows lead from two Ukrainian letters to the Latin pairs Yi and Ye',
    },
    ru: {
      caption: 'В начале слова одна украинская буква часто становится двумя латинскими.',
      alt: 'Линованный лист, на котором стрелки ведут от двух украинских букв к латинским парам Yi и Ye',
    },
  },
  'page-parts': {
    uk: {
      caption: 'Заголовок, ілюстрація, цитата, текст і хронологія — усе на своєму місці.',
      alt: 'Схема сторінки: розсунуті картки з темними смугами, пейзажем, лапками і лінією з крапками',
    },
    en: {
      caption: 'Headline, picture, quotation, text and timeline, each in its place.',
      alt: 'A diagram of a page: separate cards with dark bars, a landscape, quotation marks and a dotted line',
    },
    ru: {
      caption: 'Заголовок, иллюстрация, цитата, текст и хронология — всё на своём месте.',
      alt: 'Схема страницы: раздвинутые карточки с тёмными полосами, пейзажем, кавычками и линией с точками',
    },
  },
  magnifier: {
    uk: {
      caption: 'Придивитися — найдешевший спосіб перевірки.',
      alt: 'Велика лупа лежить на сторінці зі смугами замість рядків',
    },
    en: {
      caption: 'Looking closely is the cheapest check there is.',
      alt: 'A large magnifying glass lies on a page with bars in place of lines',
    },
    ru: {
      caption: 'Присмотреться — самый дешёвый способ проверки.',
      alt: 'Большая лупа лежит на странице с полосами вместо строк',
    },
  },
  'beet-soup': {
    uk: {
      caption: 'Спільне в усіх борщів одне: кисла основа.',
      alt: 'Тарілка червоного супу зі сметаною й кропом на картатій скатертині, поруч ложка і хліб',
    },
    en: {
      caption: 'What all kinds of borshch share is a sour base.',
      alt: 'A plate of red soup with cream and dill on a checked cloth, with a spoon and bread beside it',
    },
    ru: {
      caption: 'Общее у всех борщей одно: кислая основа.',
      alt: 'Тарелка красного супа со сметаной и укропом на клетчатой скатерти, рядом ложка и хлеб',
    },
  },
  'black-earth': {
    uk: {
      caption: 'Розріз ґрунту: темний гумус, під ним лес із білими цятками вапна.',
      alt: 'Колосся на полі, під ним темні шари землі з корінням і світлий шар унизу',
    },
    en: {
      caption: 'A section through the soil: dark humus, and below it loess with specks of lime.',
      alt: 'Ears of grain on a field, under it dark layers of earth with roots and a pale layer below',
    },
    ru: {
      caption: 'Разрез почвы: тёмный гумус, под ним лёсс с белыми крапинками извести.',
      alt: 'Колосья на поле, под ним тёмные слои земли с корнями и светлый слой внизу',
    },
  },
  'calendar-leaves': {
    uk: {
      caption: 'Аркуші, яких не довелося відривати.',
      alt: 'Аркуші календаря на мотузці, одне місце порожнє, ще тринадцять аркушів несе вітер',
    },
    en: {
      caption: 'The leaves that nobody had to tear off.',
      alt: 'Calendar leaves on a line with one place empty, and thirteen more carried off by the wind',
    },
    ru: {
      caption: 'Листы, которые не пришлось отрывать.',
      alt: 'Листы календаря на верёвке, одно место пустое, ещё тринадцать листов уносит ветер',
    },
  },
  'river-map': {
    uk: {
      caption: 'Схема, не в масштабі: річка обходить щит, тоді прорізає його край.',
      alt: 'Схематична мапа: синя річка робить дугу навколо овальних ліній і впадає в море',
    },
    en: {
      caption: 'A sketch, not to scale: the river goes round the shield, then cuts its edge.',
      alt: 'A sketch map on which a blue river bends round oval contour lines and reaches the sea',
    },
    ru: {
      caption: 'Схема, не в масштабе: река обходит щит, затем прорезает его край.',
      alt: 'Схематичная карта: синяя река делает дугу вокруг овальных линий и впадает в море',
    },
  },
  'book-spines': {
    uk: {
      caption: 'Назви бувають однакові, номери — ні.',
      alt: 'Дві полиці з кольоровими корінцями книжок і картка зі смугастим кодом під ними',
    },
    en: {
      caption: 'Titles may be the same; numbers are not.',
      alt: 'Two shelves of coloured book spines and a card with a bar code below them',
    },
    ru: {
      caption: 'Названия бывают одинаковые, номера — нет.',
      alt: 'Две полки с цветными корешками книг и карточка со штрихкодом под ними',
    },
  },
  bread: {
    uk: {
      caption: 'Скоринка і м’якуш черствіють по-різному: перша вбирає воду, другий її віддає.',
      alt: 'Рум’яна хлібина з надрізами і дві скибки на дерев’яному столі',
    },
    en: {
      caption: 'Crust and crumb go stale differently: the one takes up water that the other gives off.',
      alt: 'A brown loaf with cuts across it and two slices on a wooden table',
    },
    ru: {
      caption: 'Корочка и мякиш черствеют по-разному: первая впитывает воду, второй её отдаёт.',
      alt: 'Румяный хлеб с надрезами и два ломтя на деревянном столе',
    },
  },
  cloud: {
    uk: {
      caption: 'Якби хмару можна було покласти на терези.',
      alt: 'Біла хмара над коромислом терезів, з іншого боку висить маленька червона гиря',
    },
    en: {
      caption: 'If a cloud could be put on a pair of scales.',
      alt: 'A white cloud above the beam of a balance with a small red weight hanging on the other side',
    },
    ru: {
      caption: 'Если бы облако можно было положить на весы.',
      alt: 'Белое облако над коромыслом весов, с другой стороны висит маленькая красная гиря',
    },
  },
  rain: {
    uk: {
      caption: 'Десять однакових днів, три з них мокрі.',
      alt: 'Ряд парасоль під дощем: три розкриті кольорові та сім складених сірих',
    },
    en: {
      caption: 'Ten days alike, three of them wet.',
      alt: 'A row of umbrellas in the rain: three open and coloured, seven folded and grey',
    },
    ru: {
      caption: 'Десять одинаковых дней, три из них мокрые.',
      alt: 'Ряд зонтов под дождём: три раскрытых цветных и семь сложенных серых',
    },
  },
  envelope: {
    uk: {
      caption: 'Лист, який ще не прийшов.',
      alt: 'Конверт із червоною печаткою летить над пагорбами назустріч сонцю',
    },
    en: {
      caption: 'A letter that has not arrived yet.',
      alt: 'An envelope with a red seal flies over hills towards the sun',
    },
    ru: {
      caption: 'Письмо, которое ещё не пришло.',
      alt: 'Конверт с красной печатью летит над холмами навстречу солнцу',
    },
  },
  onion: {
    uk: {
      caption: 'Цілу цибулину можна нюхати спокійно; плачуть від розрізаної.',
      alt: 'Розрізана червона цибулина з шарами й корінцями, над нею підіймаються пунктирні струмені, поруч ніж',
    },
    en: {
      caption: 'A whole onion may be smelt in peace; it is the cut one that makes us cry.',
      alt: 'A halved red onion with its layers and rootlets; dotted wisps rise above it, a knife stands beside',
    },
    ru: {
      caption: 'Целую луковицу можно нюхать спокойно; плачут от разрезанной.',
      alt: 'Разрезанная красная луковица со слоями и корешками, над ней поднимаются пунктирные струйки, рядом нож',
    },
  },
  'two-dates': {
    uk: {
      caption: 'Одна дата — межа, друга — початок довгого згасання.',
      alt: 'Дві круглі кришки з крапками-днями: на лівій дні обриває червона риска, на правій вони поступово бліднуть',
    },
    en: {
      caption: 'One date is a limit, the other the beginning of a long fading.',
      alt: 'Two round lids with dots for days: on the left a red line cuts them off, on the right they fade little by little',
    },
    ru: {
      caption: 'Одна дата — граница, другая — начало долгого угасания.',
      alt: 'Две круглые крышки с точками-днями: на левой дни обрывает красная черта, на правой они постепенно бледнеют',
    },
  },
  'tree-rings': {
    uk: {
      caption: 'Світле й темне разом — один рік. Рахують від серцевини.',
      alt: 'Зріз стовбура згори: нерівні кільця, одне з них червоне; від середини вбік іде лінія з позначками',
    },
    en: {
      caption: 'Pale and dark together make one year. The count starts at the heart.',
      alt: 'A cut trunk from above: uneven rings, one of them red, and a line with marks running out from the middle',
    },
    ru: {
      caption: 'Светлое и тёмное вместе — один год. Считают от сердцевины.',
      alt: 'Срез ствола сверху: неровные кольца, одно из них красное; от середины в сторону идёт линия с отметками',
    },
  },
  'leap-second': {
    uk: {
      caption: 'Шістдесят перша поділка — червона.',
      alt: 'Циферблат із земною кулею посередині; найдовша, червона поділка стоїть перед вершиною',
    },
    en: {
      caption: 'The sixty-first mark is the red one.',
      alt: 'A clock face with a globe in its middle; the longest mark, a red one, stands just before the top',
    },
    ru: {
      caption: 'Шестьдесят первое деление — красное.',
      alt: 'Циферблат с земным шаром посередине; самое длинное, красное деление стоит перед вершиной',
    },
  },
  braille: {
    uk: {
      caption: 'Латинська абетка: другий ряд повторює перший і додає крапку, третій додає дві. Літера w — осібно.',
      alt: 'Аркуш із трьома рядами опуклих крапок у клітинках на шість місць; частина крапок червона',
    },
    en: {
      caption:
        'The Latin alphabet: the second row repeats the first and adds a dot, the third adds two. The letter w stands apart.',
      alt: 'A sheet with three rows of raised dots in cells of six places; some of the dots are red',
    },
    ru: {
      caption:
        'Латинский алфавит: второй ряд повторяет первый и добавляет точку, третий добавляет две. Буква w — особняком.',
      alt: 'Лист с тремя рядами выпуклых точек в клетках на шесть мест; часть точек красная',
    },
  },
  meridian: {
    uk: {
      caption: 'Метр шукали на шляху від полюса до екватора.',
      alt: 'Куля з меридіанами й ланцюгом жовтих трикутників, праворуч лінійка з червоною рискою',
    },
    en: {
      caption: 'The metre was sought along the way from the pole to the equator.',
      alt: 'A globe with meridians and a chain of yellow triangles; on the right, a ruler with a red line',
    },
    ru: {
      caption: 'Метр искали на пути от полюса до экватора.',
      alt: 'Шар с меридианами и цепью жёлтых треугольников, справа линейка с красной чертой',
    },
  },
}
