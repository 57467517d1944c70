// Captions and alts of the demonstration's pictures. A caption says what the picture has to do with the text; an alt
// says what there is to see.
import type { IllustrationKey, InEveryLanguage } from './demo-content.ts'

type PhotoTexts = { readonly caption: string; readonly alt: string }

/** The credit as it is printed after "illustration:". */
export const illustrationCredit: InEveryLanguage<string> = {
  uk: '«Літопис»',
  en: 'Litopys',
  ru: '«Литопис»',
}

/** Known without its file: what an imported text tells of a picture that did not come with it. */
export const archivePhoto = {
  credit: { uk: 'архів редакції (демо)', en: 'newsroom archive (demo)', ru: 'архив редакции (демо)' },
  captions: {
    uk: 'Зала засідань Ради Безпеки ООН у Нью-Йорку',
    en: 'The chamber of the UN Security Council in New York',
    ru: 'Зал заседаний Совета Безопасности ООН в Нью-Йорке',
  },
} as const satisfies Record<string, InEveryLanguage<string>>

/** Where a crop has to look when the middle is not it; 0…1 from the left and the top. */
export const focalPoints: Partial<Readonly<Record<IllustrationKey, { readonly x: number; readonly y: number }>>> = {
  lectern: { x: 0.5, y: 0.55 },
  'two-shores': { x: 0.2, y: 0.4 },
  radar: { x: 0.56, y: 0.45 },
  corona: { x: 0.5, y: 0.42 },
  pinhole: { x: 0.6, y: 0.5 },
  rain: { x: 0.26, y: 0.55 },
  bread: { x: 0.55, y: 0.6 },
  cloud: { x: 0.5, y: 0.4 },
  envelope: { x: 0.62, y: 0.38 },
  'river-map': { x: 0.5, y: 0.55 },
  'calendar-leaves': { x: 0.55, y: 0.4 },
  'portrait-prykladna': { x: 0.5, y: 0.45 },
  'portrait-zrazok': { x: 0.5, y: 0.45 },
  'portrait-chernetka': { x: 0.5, y: 0.45 },
}

export const illustrationTexts: Readonly<Record<IllustrationKey, InEveryLanguage<PhotoTexts>>> = {
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
      caption: 'Засудити здалеку можна за день, перевірити — за тижні.',
      alt: 'Білий скелястий берег із маяком, промінь над морем і темна смужка іншого берега',
    },
    en: {
      caption: 'To condemn from afar takes a day; to verify takes weeks.',
      alt: 'A white cliff with a lighthouse, its beam over the sea, and a dark strip of another coast',
    },
    ru: {
      caption: 'Осудить издалека можно за день, проверить — за недели.',
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
      caption: 'Двадцять чотири години, намальовані рівними. Насправді вони такими не бувають.',
      alt: 'Схема: глобус зі стрілками годинника посеред кільця з двадцяти чотирьох кольорових сегментів',
    },
    en: {
      caption: 'Twenty-four hours, drawn as equals. In reality they never are.',
      alt: 'A diagram: a globe with clock hands inside a ring of twenty-four coloured segments',
    },
    ru: {
      caption: 'Двадцать четыре часа, нарисованные ровными. На деле они такими не бывают.',
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
  'portrait-prykladna': {
    uk: {
      caption: 'Замість портрета: вигадана авторка не має обличчя.',
      alt: 'Світле коло над червоними пагорбами, три малі кола на орбітах',
    },
    en: {
      caption: 'In place of a portrait: a made-up author has no face.',
      alt: 'A pale circle above red hills, with three small circles in orbit',
    },
    ru: {
      caption: 'Вместо портрета: у вымышленного автора нет лица.',
      alt: 'Светлый круг над красными холмами, три малых круга на орбитах',
    },
  },
  'portrait-zrazok': {
    uk: {
      caption: 'Замість портрета: вигаданий автор не має обличчя.',
      alt: 'Світле коло над жовтими пагорбами, навколо нього тонкі кільця',
    },
    en: {
      caption: 'In place of a portrait: a made-up author has no face.',
      alt: 'A pale circle above yellow hills, with thin rings around it',
    },
    ru: {
      caption: 'Вместо портрета: у вымышленного автора нет лица.',
      alt: 'Светлый круг над жёлтыми холмами, вокруг него тонкие кольца',
    },
  },
  'portrait-chernetka': {
    uk: {
      caption: 'Замість портрета: вигадана авторка не має обличчя.',
      alt: 'Світле коло над синіми пагорбами на вохристому тлі',
    },
    en: {
      caption: 'In place of a portrait: a made-up author has no face.',
      alt: 'A pale circle above blue hills on an ochre ground',
    },
    ru: {
      caption: 'Вместо портрета: у вымышленного автора нет лица.',
      alt: 'Светлый круг над синими холмами на охристом фоне',
    },
  },
}
