import { describe, expect, it } from 'vitest'
import { slugify } from './slug.ts'

/** Every example of the resolution's annex, lower case, in its order. */
const annex = `
Алушта alushta · Андрій andrii · Борщагівка borshchahivka · Борисенко borysenko · Вінниця vinnytsia
Володимир volodymyr · Гадяч hadiach · Богдан bohdan · Згурський zghurskyi · Ґалаґан galagan · Ґорґани gorgany
Донецьк donetsk · Дмитро dmytro · Рівне rivne · Олег oleh · Есмань esman · Єнакієве yenakiieve · Гаєвич haievych
Короп'є koropie · Житомир zhytomyr · Жанна zhanna · Жежелів zhezheliv · Закарпаття zakarpattia
Казимирчук kazymyrchuk · Медвин medvyn · Михайленко mykhailenko · Іванків ivankiv · Іващенко ivashchenko
Їжакевич yizhakevych · Кадиївка kadyivka · Мар'їне marine · Йосипівка yosypivka · Стрий stryi · Олексій oleksii
Київ kyiv · Коваленко kovalenko · Лебедин lebedyn · Леонід leonid · Миколаїв mykolaiv · Маринич marynych
Ніжин nizhyn · Наталія nataliia · Одеса odesa · Онищенко onyshchenko · Полтава poltava · Петро petro
Решетилівка reshetylivka · Рибчинський rybchynskyi · Суми sumy · Соломія solomiia · Тернопіль ternopil · Троць trots
Ужгород uzhhorod · Уляна uliana · Фастів fastiv · Філіпчук filipchuk · Харків kharkiv · Христина khrystyna
Біла_Церква bila-tserkva · Стеценко stetsenko · Чернівці chernivtsi · Шевченко shevchenko · Шостка shostka
Кишеньки kyshenky · Щербухи shcherbukhy · Гоща hoshcha · Гаращенко harashchenko · Юрій yurii · Корюківка koriukivka
Яготин yahotyn · Ярошенко yaroshenko · Костянтин kostiantyn · Знам'янка znamianka · Феодосія feodosiia
Згорани zghorany · Розгон rozghon`
  .trim()
  .split(/\s*(?:·|\n)\s*/)
  .map((pair) => pair.split(' ') as [string, string])

describe('Ukrainian by resolution 55-2010', () => {
  it('holds the whole annex', () => expect(annex).toHaveLength(76))

  it.each(annex)('%s → %s', (name, slug) => {
    expect(slugify(name.replace('_', ' '), 'uk-55-2010')).toBe(slug)
  })

  it.each(annex.filter(([name]) => name.includes("'")))('%s → %s with every apostrophe', (name, slug) => {
    for (const apostrophe of ['’', 'ʼ', '‘', '`']) {
      expect(slugify(name.replace("'", apostrophe), 'uk-55-2010')).toBe(slug)
    }
  })

  it.each([
    ['Нью-Йорк і Ямайка', 'niu-york-i-yamaika'],
    ["'Ярошенко' сказав «Єдність»", 'yaroshenko-skazav-yednist'],
    ['ЗГУРСЬКИЙ', 'zghurskyi'],
    ['ПЕРЕМОЖЕ ЄВРОПА', 'peremozhe-yevropa'],
    ['Юрій, який пішов по м’ясо', 'yurii-yakyi-pishov-po-miaso'],
    ['Рибчи\u0301нський', 'rybchynskyi'],
    ['И\u0306осипівка, І\u0308жакевич', 'yosypivka-yizhakevych'],
    ['Балет «Сны» та Элиза Ёлкина', 'balet-sny-ta-elyza-elkyna'],
    ['Сьогодні в Lviv Opera — прем’єра', 'sohodni-v-lviv-opera-premiera'],
    ['F-16 для ЗСУ: 1,5 млрд $', 'f-16-dlia-zsu-1-5-mlrd'],
  ])('%s → %s', (text, slug) => {
    expect(slugify(text, 'uk-55-2010')).toBe(slug)
  })
})

describe('Russian', () => {
  it.each([
    ['Щорс, Ельцин и подъезд', 'shchors-eltsin-i-podezd'],
    ['Ёлка на площади', 'elka-na-ploshchadi'],
    ['Новый министр', 'novyy-ministr'],
    ['Эхо выборов: юг ждёт чуда', 'ekho-vyborov-yug-zhdet-chuda'],
    ['Київ и Ґанок', 'kiiv-i-ganok'],
    ['Розгон', 'rozgon'],
  ])('%s → %s', (text, slug) => {
    expect(slugify(text, 'ru')).toBe(slug)
  })
})

describe('Latin', () => {
  it.each([
    ["British MoD's head comments on Putin’s humiliation", 'british-mods-head-comments-on-putins-humiliation'],
    ['Łódź, Straße, Ærø, İzmir, Đà Nẵng', 'lodz-strasse-aero-izmir-da-nang'],
    ['Café № 5 ﬁnds m²', 'cafe-5-finds-m2'],
    ['Київ stands', 'kyiv-stands'],
  ])('%s → %s', (text, slug) => {
    expect(slugify(text, 'latin')).toBe(slug)
  })
})

describe('every table', () => {
  it.each(['uk-55-2010', 'ru', 'latin'] as const)('%s keeps to [a-z0-9-]', (table) => {
    for (const text of ['  -- ', '«»', '習近平', '👩‍👩‍👧', '</script>', 'a\u0000b', 'Àé – „x“ _ ~', 'ь ъ']) {
      expect(slugify(text, table)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
    }
  })

  it('is empty when nothing can be kept', () => expect(slugify('習近平 «…» ь', 'uk-55-2010')).toBe(''))

  it('cuts between words at 80 characters', () => {
    const slug = slugify(Array(30).fill('слово').join(' '), 'uk-55-2010')
    expect(slug).toBe(Array(13).fill('slovo').join('-'))
  })

  it('keeps a slug of exactly 80 characters', () => {
    expect(slugify(`${'a'.repeat(40)} ${'b'.repeat(39)}`, 'latin')).toHaveLength(80)
    expect(slugify(`${'a'.repeat(40)} ${'b'.repeat(40)}`, 'latin')).toHaveLength(40)
  })

  it('cuts a single long word', () => expect(slugify('щ'.repeat(100), 'uk-55-2010')).toHaveLength(80))

  it('changes nothing the second time', () => {
    const slug = slugify('Згурський: «Усе буде – добре»', 'uk-55-2010')
    expect(slugify(slug, 'uk-55-2010')).toBe(slug)
  })
})
