import { between, hash, hashText, type Random, randomFrom, split } from './random'

export type Level = 'nation' | 'province' | 'city' | 'county' | 'town' | 'body'

/** An invented place or office. Towns and offices are the leaves; all figures rise from them. */
export interface Place {
  /** Position in `World.places`, which is also code order, parents first. */
  index: number
  code: string
  name: string
  nameEn: string
  level: Level
  parent: Place | null
  children: Place[]
  /** Residents; 0 for an office. */
  population: number
  areaKm2: number
}

/** What the arguments of the command come to. */
export interface World {
  seed: number
  years: readonly number[]
  /** The nation first. */
  places: readonly Place[]
}

const FIRST =
  '青 Qing 白 Bai 金 Jin 石 Shi 清 Qing 碧 Bi 丹 Dan 玉 Yu 松 Song 柳 Liu 梅 Mei 竹 Zhu '
    .concat(
      '荷 He 枫 Feng 霞 Xia 晴 Qing 远 Yuan 宁 Ning 安 An 永 Yong 和 He 新 Xin 明 Ming 长 Chang',
    )
    .split(' ')
const SECOND = '云 yun 溪 xi 河 he 湖 hu 山 shan 岭 ling 桥 qiao 塘 tang 湾 wan 洲 zhou 坪 ping '
  .concat(
    '川 chuan 泉 quan 林 lin 峰 feng 渡 du 浦 pu 港 gang 坡 po 原 yuan 台 tai 门 men 店 dian 岩 yan',
  )
  .split(' ')
const STEMS = '甲 jia 乙 yi 丙 bing 丁 ding 戊 wu 己 ji 庚 geng 辛 xin 壬 ren 癸 gui'.split(' ')
const BRANCHES =
  '子 zi 丑 chou 寅 yin 卯 mao 辰 chen 巳 si 午 wu 未 wei 申 shen 酉 you 戌 xu 亥 hai'.split(' ')

/** The most towns for which every code still fits its digits. */
export const MOST_TOWNS = 100_000
const PROVINCES = 55

type Name = [zh: string, en: string]

function syllable(list: readonly string[], i: number): Name {
  const at = (i % (list.length / 2)) * 2
  return [list[at] ?? '', list[at + 1] ?? '']
}

/** The `i`th place name: 576 of them before they come again. */
function placeName(i: number): Name {
  const [a, aEn] = syllable(FIRST, i)
  const [b, bEn] = syllable(SECOND, i + Math.floor(i / (FIRST.length / 2)))
  return [a + b, aEn + bEn]
}

/** 甲 … 癸, then two characters as years are counted. */
function provinceName(i: number): Name {
  const [stem, stemEn] = syllable(STEMS, i)
  const [branch, branchEn] = i < STEMS.length / 2 ? ['', ''] : syllable(BRANCHES, i)
  const en = stemEn + branchEn
  return [`演示省${stem}${branch}`, `Demo Province ${en.charAt(0).toUpperCase()}${en.slice(1)}`]
}

function place(code: string, level: Level, [name, nameEn]: Name, parent: Place | null): Place {
  const made: Place = {
    index: 0,
    code,
    name,
    nameEn,
    level,
    parent,
    children: [],
    population: 0,
    areaKm2: 0,
  }
  parent?.children.push(made)
  return made
}

function office(of: Place): void {
  const name: Name = [`${of.name}政府办公室`, `${of.nameEn} Government Office`]
  place(`${of.code}-office`, 'body', name, of)
}

function addTowns(county: Place, count: number, random: Random, firstName: number): void {
  const streets = Math.round(count * 0.4)
  const townships = Math.round(count * 0.15)
  for (let i = 0; i < count; i++) {
    const [zh, en] = placeName(firstName + i)
    const [code, kind, kindEn] =
      i < streets
        ? [1 + i, '街道', 'Subdistrict']
        : i < count - townships
          ? [100 + i - streets, '镇', 'Town']
          : [200 + i - (count - townships), '乡', 'Township']
    const digits = `${county.code}${String(code).padStart(3, '0')}`
    const town = place(digits, 'town', [zh + kind, `${en} ${kindEn}`], county)
    town.population = between(random, 18, 90) * 1000 + between(random, 0, 999)
    town.areaKm2 = between(random, 15, 160)
  }
}

const twoDigits = (n: number) => String(n).padStart(2, '0')

/**
 * An invented country with `towns` towns: some 15 a county, 6 counties a city, 4 cities a province,
 * one of each at least, and an office of its own at every level between nation and town.
 */
export function makeWorld(towns: number, years: readonly number[], seedText: string): World {
  const seed = hashText(seedText)
  const random = randomFrom(hash(seed, 1))
  const counties = split(random, towns, Math.max(1, Math.round(towns / 15)))
  const cities = split(random, counties.length, Math.max(1, Math.round(counties.length / 6)))
  const provinces = split(
    random,
    cities.length,
    Math.min(PROVINCES, Math.max(1, Math.round(cities.length / 4))),
  )

  const nation = place('100000', 'nation', ['全国（合成数据）', 'Synthetic nation'], null)
  let city = 0
  let county = 0
  let name = hash(seed, 2) % 576
  provinces.forEach((cityCount, p) => {
    const provincePlace = place(String(11 + p), 'province', provinceName(p), nation)
    office(provincePlace)
    for (let c = 1; c <= cityCount; c++) {
      const [zh, en] = placeName(name++)
      const code = provincePlace.code + twoDigits(c)
      const cityPlace = place(code, 'city', [`演示市${zh}`, `${en} Demo City`], provincePlace)
      office(cityPlace)
      const countyCount = cities[city++] ?? 0
      for (let k = 1; k <= countyCount; k++) {
        const [zh, en] = placeName(name++)
        const countyName: Name = [`演示县${zh}`, `${en} Demo County`]
        const countyPlace = place(code + twoDigits(k), 'county', countyName, cityPlace)
        office(countyPlace)
        const townCount = counties[county++] ?? 0
        addTowns(countyPlace, townCount, random, name)
        name += townCount
      }
    }
  })

  const places = withDescendants(nation)
  places.forEach((each, i) => {
    each.index = i
  })
  for (const each of [...places].reverse()) {
    if (!each.parent) continue
    each.parent.population += each.population
    each.parent.areaKm2 += each.areaKm2
  }
  return { seed, years, places }
}

function withDescendants(top: Place): Place[] {
  return [top, ...top.children.flatMap(withDescendants)]
}
