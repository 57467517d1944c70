import type { DemoArticle } from '../demo-content.ts'

export const borshch: DemoArticle = {
  key: 'borshch',
  section: 'culture',
  tags: ['food'],
  authors: ['chernetka'],
  translator: 'perekladna',
  photo: 'beet-soup',
  publishedAt: '2026-11-14T11:00:00+02:00',
  editions: {
    uk: {
      headline: 'Борщ як спадщина: що саме ЮНЕСКО внесла до списку',
      standfirst: 'Охороняють не рецепт і не назву, а вміння, яке передають за столом.',
      body: [
        '1 липня 2022 року культуру приготування українського борщу внесли до списку нематеріальної спадщини ЮНЕСКО, що потребує термінової охорони. Процедуру пришвидшили через війну: громади, що зберігали звичай, опинилися під загрозою.',
        { h2: 'Не страва, а звичай' },
        'ЮНЕСКО не видає патентів на їжу. До списку потрапляє жива практика: хто навчає, за якої нагоди варять, що кладуть на весілля, а що на Святвечір. Саме тому в тексті заявки більше людей, ніж буряків, і саме тому запис нікому не забороняє варити борщ удома.',
        { h2: 'Скільки борщів в Україні' },
        'Сталого переліку складників немає. Десь кладуть квасолю, десь гриби, десь сливи чи в’ялену рибу; буряк заквашують, тушкують або печуть. Спільне — кисла основа і те, що наступного дня борщ смачніший.',
        { h3: 'Чому він червоний' },
        'Колір дають беталаїни — пігменти буряка. У кислому середовищі вони стійкі, а від довгого кипіння бліднуть. Тому оцет, лимон або квас додають на початку, поки буряк тушкується, і не дають готовому борщу вирувати.',
        { h2: 'Що змінює запис' },
        {
          bullets: [
            'держава зобов’язується звітувати, як живе традиція;',
            'громади можуть просити допомоги, щоб навчати й записувати;',
            'суперечки про «чий він» список не розв’язує — і не береться.',
          ],
        },
        'Слово «борщ», за найпоширенішим поясненням, старше за буряк у горщику: так звали рослину борщівник, з якої колись варили кислу юшку. Буряк прийшов пізніше, картопля й помідори — зовсім недавно, після подорожей через океан. Страва, яку ми вважаємо незмінною, змінювалася весь час, і саме тому її вдалося передати: живий звичай не тримається за складники.',
      ],
    },
    en: {
      headline: 'Borshch as heritage: what UNESCO actually put on its list',
      standfirst: 'What is protected is neither a recipe nor a name, but a skill handed on at the table.',
      body: [
        'On 1 July 2022 the culture of Ukrainian borshch cooking was inscribed on UNESCO’s List of Intangible Cultural Heritage in Need of Urgent Safeguarding. The procedure was hastened because of the war, which had put the communities that kept the custom in danger.',
        { h2: 'Not a dish but a custom' },
        'UNESCO grants no patents on food. What goes on the list is a living practice: who teaches it, on what occasion it is cooked, what goes in for a wedding and what for Christmas Eve. That is why the nomination is more about people than about beetroot, and why it forbids nobody to cook borshch at home.',
        { h2: 'How many kinds there are' },
        'There is no fixed set of ingredients. Some add beans, some mushrooms, some plums or dried fish; the beetroot is fermented, braised or baked. What they share is a sour base, and that it tastes better the next day.',
        { h3: 'Why it is red' },
        'The colour comes from betalains, the pigments of beetroot. They are stable in acid and fade with long boiling. So vinegar, lemon or kvass goes in at the beginning, while the beetroot is braising, and the finished soup is not allowed to boil hard.',
        { h2: 'What the listing changes' },
        {
          bullets: [
            'the state undertakes to report on how the tradition fares;',
            'communities can ask for help with teaching and recording;',
            'quarrels over whose it is are not settled by the list, nor does it try.',
          ],
        },
        'The word borshch, by the commonest explanation, is older than the beetroot in the pot: it was the name of hogweed, from which a sour soup was once made. Beetroot came later, potatoes and tomatoes quite recently, after a voyage across the ocean. The dish that we think of as unchanging changed all the time, and that is how it came to be handed on: a living custom does not cling to ingredients.',
      ],
    },
    ru: {
      headline: 'Борщ как наследие: что именно ЮНЕСКО внесла в список',
      standfirst: 'Охраняют не рецепт и не название, а умение, которое передают за столом.',
      body: [
        '1 июля 2022 года культуру приготовления украинского борща внесли в список нематериального наследия ЮНЕСКО, нуждающегося в срочной охране. Процедуру ускорили из-за войны: общины, хранившие обычай, оказались под угрозой.',
        { h2: 'Не блюдо, а обычай' },
        'ЮНЕСКО не выдаёт патентов на еду. В список попадает живая практика: кто учит, по какому случаю варят, что кладут на свадьбу, а что на Сочельник. Потому в тексте заявки больше людей, чем свёклы, и потому запись никому не запрещает варить борщ дома.',
        { h2: 'Сколько борщей в Украине' },
        'Постоянного перечня ингредиентов нет. Где-то кладут фасоль, где-то грибы, где-то сливы или вяленую рыбу; свёклу заквашивают, тушат или пекут. Общее — кислая основа и то, что на следующий день борщ вкуснее.',
        { h3: 'Почему он красный' },
        'Цвет дают беталаины — пигменты свёклы. В кислой среде они устойчивы, а от долгого кипения бледнеют. Поэтому уксус, лимон или квас добавляют в начале, пока свёкла тушится, и не дают готовому борщу бурлить.',
        { h2: 'Что меняет запись' },
        {
          bullets: [
            'государство обязуется отчитываться, как живёт традиция;',
            'общины могут просить помощи, чтобы учить и записывать;',
            'споры о том, «чей он», список не решает — и не берётся.',
          ],
        },
        'Слово «борщ», по самому распространённому объяснению, старше свёклы в горшке: так называли растение борщевик, из которого когда-то варили кислую похлёбку. Свёкла пришла позже, картофель и помидоры — совсем недавно, после путешествия через океан. Блюдо, которое мы считаем неизменным, менялось всё время, и именно поэтому его удалось передать: живой обычай не держится за ингредиенты.',
      ],
    },
  },
}
