import { expect, test } from 'vitest'
import { drawFigure } from '../../src/build/charts'
import { frameHeightOf } from '../../src/build/embeds'
import { DEFAULT_SITE } from '../../src/state/site'
import { COUNTY, countyWith } from '../helpers/figures'

const TOWNS = [1, 2, 3].map((n) => ({ figures: { 2020: { fees: n }, 2021: { fees: n + 4 } } }))

async function heightOf(isChildren: boolean, lang: 'zh' | 'en', rails: string[] = []) {
  const data = await countyWith({ figures: { 2020: { fees: 3 }, 2021: { fees: 8 } } }, TOWNS)
  const drawn = drawFigure(data, { code: COUNTY, metric: 'fees', isChildren }, lang)
  const figure = { ...drawn.figure, rails: [...drawn.figure.rails, ...rails] }
  return frameHeightOf({ ...drawn, figure }, DEFAULT_SITE)
}

test('a frame is as tall as what its figure says of itself needs', async () => {
  const own = await heightOf(false, 'zh')
  expect(own).toBeGreaterThan(450)
  expect(own % 10).toBe(0)
  // English takes more lines, and so does every note.
  expect(await heightOf(true, 'en')).toBeGreaterThan(await heightOf(true, 'zh'))
  expect(await heightOf(false, 'zh', ['口径不同。'.repeat(40)])).toBeGreaterThan(own + 100)
})
