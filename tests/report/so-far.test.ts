import { expect, test } from 'vitest'
import { figures } from './read'

test.each([
  ['截至2023年12月底，累计主动公开信息415条，全文电子化率100%。2023年新增公开52条。', '415'],
  ['2023年主动公开信息72条，目前本局总计主动公开信息640条。', '640'],
  ['截至2023年末，本镇门户网站累计访问量90万次，其中今年20万次。', '900000'],
  ['截至2023年底，历年共公开信息800条（今年公开60条）。', '800'],
])('all years together beside the year’s own: %s', async (text, value) => {
  const found = await figures(text)
  expect(found.filter((one) => one.endsWith(`=${value}`))).toEqual([])
})

test.each([
  ['截至2023年底，累计主动公开政府信息120条。', 'items_published=120'],
  ['截至2023年底，累计主动公开政府信息120条，其中微信公众号20条。', 'items_published=120'],
])('up to a day, with no other figure of the year: %s', async (text, figure) => {
  expect(await figures(text)).toContain(figure)
})
