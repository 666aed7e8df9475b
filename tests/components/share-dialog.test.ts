// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import ShareDialog from '../../src/components/ShareDialog.vue'
import { questionOf } from '../../src/series/chart-files'
import { countySeries } from '../helpers/figures'

const INDEX = {
  format: 1,
  metrics: ['fees'],
  children: [],
  pictures: ['fees'],
  heights: { 'fees/': 610, 'fees/en/': 650 },
}

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(INDEX)))
})

async function open(metric: string) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:path(.*)*', component: { template: '<p/>' } }],
  })
  await router.push('/')
  const dialog = mount(ShareDialog, {
    props: {
      question: questionOf({ code: '990001', metric, isChildren: false }),
      title: '名<fees>"',
      sentence: '句',
      series: await countySeries({ 2020: { fees: 3 }, 2021: { fees: ',not_stated' } }),
    },
    global: { plugins: [router] },
  })
  await flushPromises()
  return dialog
}

const codeOf = (dialog: Awaited<ReturnType<typeof open>>, kind: string) =>
  dialog.find<HTMLTextAreaElement>(`[data-snippet=${kind}] textarea`).element.value

test('a figure that the build has drawn is given by its short address, with table, title and alt', async () => {
  const dialog = await open('fees')
  expect(codeOf(dialog, 'iframe')).toMatch(
    /^<iframe src="[^"]*\/embed\/990001\/fees\/" title="名&lt;fees&gt;&quot;" /,
  )
  const script = codeOf(dialog, 'script')
  expect(script).toContain('<caption>名&lt;fees&gt;&quot;</caption>')
  expect(script).toContain('3件')
  // A gap is written with its reason, never as 0.
  expect(script).toContain('报告未写明')
  expect(codeOf(dialog, 'picture')).toMatch(/charts\/990001\/fees\.png" alt="名&lt;fees&gt;/)
})

test('the frame is as tall as the figure needs in its language', async () => {
  const dialog = await open('fees')
  expect(codeOf(dialog, 'iframe')).toContain('height:610px')
  await dialog.find('[data-option=lang]').setValue('en')
  expect(codeOf(dialog, 'iframe')).toContain('height:650px')
  expect(dialog.find('iframe').attributes('height')).toBe('650')
})

test('language, theme and parts left out go into every address', async () => {
  const dialog = await open('fees')
  await dialog.find('[data-option=lang]').setValue('en')
  await dialog.find('[data-option=theme]').setValue('dark')
  await dialog.find('input[value=source]').setValue(true)
  for (const kind of ['iframe', 'script'])
    expect(codeOf(dialog, kind)).toContain('/embed/990001/fees/en/?theme=dark&amp;hide=source"')
  expect(codeOf(dialog, 'picture')).toContain('fees.en.png')
  expect(dialog.find('iframe').attributes('src')).toContain('/fees/en/?theme=dark&hide=source')
})

test('a figure that was not drawn is given by its parameters, without a picture', async () => {
  const dialog = await open('hotline_tickets')
  expect(codeOf(dialog, 'iframe')).toContain('/embed/?metric=hotline_tickets&amp;regions=~990001"')
  expect(dialog.find('[data-snippet=picture] textarea').exists()).toBe(false)
  expect(dialog.find('[data-snippet=picture]').text()).toContain('没有现成的图片')
})
