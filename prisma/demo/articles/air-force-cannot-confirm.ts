import type { DemoArticle } from '../demo-content.ts'

export const airForceCannotConfirm: DemoArticle = {
  key: 'air-force-cannot-confirm',
  section: 'world',
  story: 'missiles',
  tags: ['claims-and-sources'],
  authors: ['zrazok'],
  translator: 'perekladna',
  photo: 'radar',
  publishedAt: '2024-01-05T19:20:00+02:00',
  reports: ['air-force-cannot-confirm'],
  editions: {
    uk: {
      headline: 'Повітряні сили України поки не можуть підтвердити удари північнокорейськими ракетами',
      standfirst: '«Не можемо підтвердити» не означає «такого не було». Розбираємо, що стоїть за обережною відповіддю.',
      body: [
        'Повітряні сили України наразі не можуть підтвердити, що Росія застосувала балістичні ракети з Північної Кореї. Напередодні таке застосування [назвав фактом Білий дім](article:white-house-statement), а 5 січня його [засудила Велика Британія](article:britain-condemns).',
        { h2: 'Це не спростування' },
        'Між «так», «ні» і «поки не знаємо» лежить важлива межа. Спростувати — означає заявити, що події не було. Повітряні сили цього не роблять: вони кажуть лише, що наразі не мають підстав підтвердити чужу заяву.',
        'Так само це й не сумнів у союзниках. Різні сторони можуть мати різні дані в різний час, а правила, за якими військові щось підтверджують, зазвичай суворіші за правила політичної заяви.',
        { h2: 'Від чого залежить відповідь' },
        'Щоб визначити походження ракети, потрібні її рештки, опис траєкторії та порівняння з відомими зразками. Таке порівняння забирає час, особливо коли йдеться про зброю, якої раніше на цьому полі бою не бачили.',
        'У нашій хронології цю подію збережено як окрему заяву — з автором і днем. Сама відповідь — факт: її справді дали. Позначку «не підтверджено» має інший запис, той, якого вона стосується: заява про застосування ракет. Якщо позиція Повітряних сил зміниться, ми не переписуватимемо цей запис, а додамо новий: читач має бачити не лише останнє слово, а й шлях до нього.',
        'Обережність має й практичний сенс. Військові, які бодай раз підтвердили те, що згодом не справдилося, втрачають довіру саме тоді, коли вона найпотрібніша. Тому відповідь «поки не знаємо» корисніша, ніж здається: вона залишає місце для доказів. А тому, хто читає новини швидко, варто запам’ятати просте правило: заява сильної сторони — це привід шукати підтвердження, а не його заміна.',
      ],
    },
    en: {
      headline: 'Ukrainian Air Force cannot yet confirm strikes with North Korean missiles',
      standfirst:
        '“We cannot confirm” does not mean “it did not happen”. What a cautious answer says, and what it leaves open.',
      body: [
        'The Ukrainian Air Force cannot, for now, confirm that Russia has used ballistic missiles from North Korea. The day before, the [White House had stated it as a fact](article:white-house-statement); on 5 January [Britain condemned it](article:britain-condemns).',
        { h2: 'This is not a denial' },
        'Between “yes”, “no” and “we do not know yet” runs a line worth keeping. To deny is to say that a thing did not happen. The Air Force says nothing of the kind: only that, for now, it has no grounds to confirm somebody else’s statement.',
        'Nor is it doubt cast on allies. Different parties may hold different evidence at different times, and the rules by which a military confirms something tend to be stricter than those of a political statement.',
        { h2: 'What the answer depends on' },
        'To tell where a missile came from, one needs its remains, a description of its path, and known specimens to compare them with. That takes time, the more so with a weapon not seen on this battlefield before.',
        'Our timeline keeps this as a statement in its own right, with its speaker and its day. The answer itself is a fact: it was given. The mark “not confirmed” belongs to the entry it answers, the statement that the missiles had been used. Should the Air Force change its position, we will not rewrite the entry but add another: a reader ought to see not only the last word but the way to it.',
        'Caution has its practical side as well. A military that has once confirmed what later proved untrue loses trust just when it is needed most. “We do not know yet” is therefore more useful than it seems: it leaves room for evidence. And whoever reads the news in haste may keep a simple rule in mind: a strong party’s statement is a reason to look for confirmation, not a substitute for it.',
      ],
    },
    ru: {
      headline: 'Воздушные силы Украины пока не могут подтвердить удары северокорейскими ракетами',
      standfirst: '«Не можем подтвердить» не значит «такого не было». Разбираем, что стоит за осторожным ответом.',
      body: [
        'Воздушные силы Украины пока не могут подтвердить, что Россия применила баллистические ракеты из Северной Кореи. Накануне такое применение [назвал фактом Белый дом](article:white-house-statement), а 5 января его [осудила Великобритания](article:britain-condemns).',
        { h2: 'Это не опровержение' },
        'Между «да», «нет» и «пока не знаем» проходит важная граница. Опровергнуть — значит заявить, что события не было. Воздушные силы этого не делают: они говорят лишь, что на данный момент у них нет оснований подтвердить чужое заявление.',
        'Не означает это и сомнения в союзниках. У разных сторон в разное время могут быть разные данные, а правила, по которым что-либо подтверждают военные, обычно строже правил политического заявления.',
        { h2: 'От чего зависит ответ' },
        'Чтобы определить происхождение ракеты, нужны её остатки, описание траектории и сравнение с известными образцами. Такое сравнение требует времени, особенно если речь об оружии, которого раньше на этом поле боя не видели.',
        'В нашей хронологии это событие сохранено как отдельное заявление — с автором и днём. Сам ответ — факт: его действительно дали. Отметку «не подтверждено» носит другая запись, та, к которой он относится: заявление о применении ракет. Если позиция Воздушных сил изменится, мы не станем переписывать эту запись, а добавим новую: читатель должен видеть не только последнее слово, но и путь к нему.',
        'У осторожности есть и практический смысл. Военные, которые однажды подтвердили то, что потом оказалось неправдой, теряют доверие именно тогда, когда оно нужнее всего. Поэтому ответ «пока не знаем» полезнее, чем кажется: он оставляет место для доказательств. А тому, кто читает новости быстро, стоит запомнить простое правило: заявление сильной стороны — это повод искать подтверждение, а не его замена.',
      ],
    },
  },
}
