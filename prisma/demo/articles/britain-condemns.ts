import type { DemoArticle } from '../demo-content.ts'

export const britainCondemns: DemoArticle = {
  key: 'britain-condemns',
  section: 'world',
  story: 'missiles',
  tags: ['claims-and-sources', 'security-council'],
  authors: ['chernetka'],
  translator: 'perekladna',
  photo: 'two-shores',
  publishedAt: '2024-01-05T16:40:00+02:00',
  reports: ['britain-condemns'],
  editions: {
    uk: {
      headline: 'Британія засудила удари північнокорейською балістикою і пообіцяла Пхеньяну високу ціну',
      standfirst: 'Лондон говорить про порушення резолюцій Ради Безпеки та про загрозу ще одному регіону світу.',
      body: [
        'Велика Британія 5 січня засудила застосування російською армією балістичної зброї, отриманої від Північної Кореї, в останніх ударах по території України.',
        'Міністр оборони Грант Шаппс назвав звернення Кремля до Пхеньяна приниженням для Володимира Путіна: щоб вести війну далі, російський керівник мусить просити боєприпаси й зброю в Північної Кореї. На думку міністра, до цього почасти привели міжнародні санкції.',
        { h2: 'Два закиди' },
        {
          numbers: [
            '**Резолюції ООН.** Шаппс вважає, що Росія порушила численні резолюції Ради Безпеки.',
            '**Інший регіон.** За його словами, така співпраця ставить під загрозу безпеку ще однієї частини світу.',
          ],
        },
        'Міністр закликав негайно це припинити й пообіцяв, що разом із партнерами Лондон змусить Північну Корею дорого заплатити за підтримку Росії. Якими саме кроками, він не уточнив.',
        { h2: 'Що тут підтверджено' },
        'Підтверджено саме засудження: воно пролунало 5 січня, і відомо, від кого. Спирається воно на інше твердження: про те, що північнокорейські ракети вже застосовано, раніше [заявив Білий дім](article:white-house-statement). Українські військові про це висловлюються обережніше, і їхню позицію ми [наводимо в окремій статті](article:air-force-cannot-confirm).',
        'Різниця тут не формальна. Засудити може той, хто переконаний; підтвердити — той, хто перевірив. Читачеві корисно бачити обидві позиції поруч і з датами.',
        'Є у цій заяві й третя частина, про яку легко забути: вона звернена не лише до Москви та Пхеньяна, а й до інших столиць. Називаючи співпрацю двох держав загрозою для ще одного регіону, Лондон пропонує дивитися на неї не як на епізод однієї війни. Чи погодяться з цим інші, покаже [засідання, якого домагаються Сполучені Штати](article:council-meeting): там позицію доведеться назвати вголос.',
      ],
    },
    en: {
      headline: 'Britain condemns strikes with North Korean missiles and promises Pyongyang a high price',
      standfirst:
        'London speaks of broken Security Council resolutions and of a danger to another region of the world.',
      body: [
        'On 5 January Britain condemned the Russian army’s use of ballistic weapons obtained from North Korea in its latest strikes on Ukrainian territory.',
        'Defence Minister Grant Shapps described the Kremlin’s turn to Pyongyang as a humiliation for Vladimir Putin: to carry on the war, the Russian leader has to ask North Korea for ammunition and arms. International sanctions, the minister believes, are part of the reason.',
        { h2: 'Two charges' },
        {
          numbers: [
            '**UN resolutions.** Russia, Mr Shapps holds, has broken numerous resolutions of the Security Council.',
            '**Another region.** Such dealings, he says, put the security of a further part of the world at risk.',
          ],
        },
        'The minister called for an immediate end to this and promised that London and its partners would make North Korea pay dearly for its support of Russia. He did not say by what steps.',
        { h2: 'What is confirmed here' },
        'The condemnation itself is: it was made on 5 January, and we know by whom. What it rests on, the use of North Korean missiles, had been [claimed by the White House](article:white-house-statement). The Ukrainian military is more cautious; its position is set out [in a separate article](article:air-force-cannot-confirm).',
        'The difference is not a formality. To condemn, one has to be convinced; to confirm, one has to have checked. It helps a reader to see both positions side by side, each with its date.',
        'There is a third part to the statement that is easily forgotten: it is addressed not to Moscow and Pyongyang alone but to other capitals. By calling the dealings of two states a danger to a further region, London invites others to see in them more than an episode of one war. Whether they agree will be seen at [the meeting the United States is seeking](article:council-meeting), where positions have to be spoken aloud.',
      ],
    },
    ru: {
      headline: 'Британия осудила удары северокорейской баллистикой и пообещала Пхеньяну высокую цену',
      standfirst: 'Лондон говорит о нарушении резолюций Совета Безопасности и об угрозе ещё одному региону мира.',
      body: [
        'Великобритания 5 января осудила применение российской армией баллистического оружия, полученного от Северной Кореи, в последних ударах по территории Украины.',
        'Министр обороны Грант Шаппс назвал обращение Кремля к Пхеньяну унижением для Владимира Путина: чтобы продолжать войну, российский лидер вынужден просить у Северной Кореи боеприпасы и оружие. По мнению министра, к этому отчасти привели международные санкции.',
        { h2: 'Два обвинения' },
        {
          numbers: [
            '**Резолюции ООН.** Шаппс считает, что Россия нарушила многочисленные резолюции Совета Безопасности.',
            '**Другой регион.** По его словам, такое сотрудничество ставит под угрозу безопасность ещё одной части мира.',
          ],
        },
        'Министр призвал немедленно это прекратить и пообещал, что вместе с партнёрами Лондон заставит Северную Корею дорого заплатить за поддержку России. Какими именно шагами, он не уточнил.',
        { h2: 'Что здесь подтверждено' },
        'Подтверждено само осуждение: оно прозвучало 5 января, и известно, от кого. Опирается оно на другое утверждение: о том, что северокорейские ракеты уже применены, ранее [заявил Белый дом](article:white-house-statement). Украинские военные высказываются об этом осторожнее, и их позицию мы [приводим в отдельной статье](article:air-force-cannot-confirm).',
        'Различие здесь не формальное. Осудить может тот, кто убеждён; подтвердить — тот, кто проверил. Читателю полезно видеть обе позиции рядом и с датами.',
        'Есть в этом заявлении и третья часть, о которой легко забыть: оно обращено не только к Москве и Пхеньяну, но и к другим столицам. Называя сотрудничество двух государств угрозой ещё одному региону, Лондон предлагает смотреть на него не как на эпизод одной войны. Согласятся ли с этим другие, покажет [заседание, которого добиваются Соединённые Штаты](article:council-meeting): там позицию придётся назвать вслух.',
      ],
    },
  },
}
