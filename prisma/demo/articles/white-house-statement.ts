import type { DemoArticle } from '../demo-content.ts'

export const whiteHouseStatement: DemoArticle = {
  key: 'white-house-statement',
  section: 'world',
  story: 'missiles',
  tags: ['claims-and-sources'],
  authors: ['zrazok', 'chernetka'],
  translator: 'perekladna',
  photo: 'lectern',
  publishedAt: '2024-01-05T09:15:00+02:00',
  reports: ['white-house-statement'],
  editions: {
    uk: {
      headline: 'Білий дім: Росія вже б’є по Україні північнокорейськими балістичними ракетами',
      standfirst:
        'Заяву зробив координатор Ради національної безпеки Джон Кірбі. Від припущення розмова перейшла до твердження.',
      body: [
        'Росія отримала балістичні ракети з Північної Кореї й уже завдала ними ударів по Україні. Про це ввечері 4 січня заявив координатор Ради національної безпеки Білого дому Джон Кірбі.',
        'Того самого дня газета The Wall Street Journal написала, що Пхеньян міг передати Москві кілька десятків таких ракет. [Про повідомлення газети ми розповідали окремо](article:newspaper-report). Заява Білого дому йде далі: у ній ідеться вже не про ймовірне постачання, а про застосування.',
        { h2: 'Дві заяви — дві різні речі' },
        'Постачання і застосування легко сплутати, хоча доводять їх по-різному. Про постачання можуть свідчити документи, маршрути, знімки. Про застосування — передусім уламки на місці удару та дані тих, хто за цим ударом стежив.',
        'Джон Кірбі говорив про обидві частини: ракети отримано, і ракетами вже вдарили. За цими словами стоїть уряд, проте це все ще слова однієї сторони. Тому ми називаємо того, хто їх сказав, і зазначаємо день, коли вони пролунали.',
        { h2: 'Як читати дату' },
        '4 січня — день заяви, а не день удару. Коли саме, за версією Вашингтона, ракети застосували, з повідомлення, на яке ми спираємося, не видно. У хронології під статтею стоїть дата заяви; день визначено за іншими датами повідомлення, де про неї сказано «вчора ввечері».',
        'Якщо з’явиться підтвердження чи спростування, воно стане окремою подією, а ця залишиться на своєму місці.',
        'Для читача різниця між двома повідомленнями одного дня така: газета розповіла, що могло статися, а посадовець — що, на його думку, сталося. Перше ще треба підтвердити, друге — ще й пояснити, на чому воно тримається.',
      ],
    },
    en: {
      headline: 'White House: Russia is already striking Ukraine with North Korean ballistic missiles',
      standfirst:
        'The statement came from John Kirby of the National Security Council, and turned a supposition into a claim.',
      body: [
        'Russia has obtained ballistic missiles from North Korea and has already struck Ukraine with them, the White House National Security Council coordinator, John Kirby, said on the evening of 4 January.',
        'On the same day The Wall Street Journal wrote that Pyongyang might have passed several dozen such missiles to Moscow; [we reported that separately](article:newspaper-report). The White House goes further: it speaks no longer of a likely delivery but of use.',
        { h2: 'Two claims, two different things' },
        'Delivery and use are easily confused, yet they are proved in different ways. Papers, routes and images may point to a delivery. For use, what counts above all is debris at the place of the strike and the records of those who tracked it.',
        'Mr Kirby spoke of both: the missiles have arrived, and they have been fired. A government stands behind these words; they are still the words of one side. So we name the person who said them and give the day on which they were said.',
        { h2: 'How to read the date' },
        '4 January is the day of the statement, not the day of a strike. When, in Washington’s account, the missiles were used cannot be seen from the report we rely on. The timeline below carries the date of the statement; the report calls it “yesterday evening”, and the day follows from its other dates.',
        'Should there be a confirmation or a denial, it will become an event of its own, and this one will stay where it is.',
        'For a reader the difference between the two reports of one day comes to this: the newspaper told what may have happened, the official what in his view did. The first has yet to be confirmed; the second has to say, besides, what it rests on.',
      ],
    },
    ru: {
      headline: 'Белый дом: Россия уже бьёт по Украине северокорейскими баллистическими ракетами',
      standfirst:
        'Заявление сделал координатор Совета национальной безопасности Джон Кирби. От предположения разговор перешёл к утверждению.',
      body: [
        'Россия получила баллистические ракеты из Северной Кореи и уже нанесла ими удары по Украине. Об этом вечером 4 января заявил координатор Совета национальной безопасности Белого дома Джон Кирби.',
        'В тот же день газета The Wall Street Journal написала, что Пхеньян мог передать Москве несколько десятков таких ракет. [О сообщении газеты мы рассказывали отдельно](article:newspaper-report). Заявление Белого дома идёт дальше: в нём речь уже не о вероятной поставке, а о применении.',
        { h2: 'Два утверждения — две разные вещи' },
        'Поставку и применение легко спутать, хотя доказывают их по-разному. О поставке могут говорить документы, маршруты, снимки. О применении — прежде всего обломки на месте удара и данные тех, кто за этим ударом следил.',
        'Джон Кирби говорил об обеих частях: ракеты получены, и ракетами уже ударили. За этими словами стоит правительство, но это всё ещё слова одной стороны. Поэтому мы называем того, кто их произнёс, и указываем день, когда они прозвучали.',
        { h2: 'Как читать дату' },
        '4 января — день заявления, а не день удара. Когда именно, по версии Вашингтона, ракеты применили, из сообщения, на которое мы опираемся, не видно. В хронологии под статьёй стоит дата заявления; день определён по другим датам сообщения, где о нём сказано «вчера вечером».',
        'Если появится подтверждение или опровержение, оно станет отдельным событием, а это останется на своём месте.',
        'Для читателя разница между двумя сообщениями одного дня такова: газета рассказала, что могло произойти, а чиновник — что, по его мнению, произошло. Первое ещё нужно подтвердить, второе — ещё и объяснить, на чём оно держится.',
      ],
    },
  },
}
