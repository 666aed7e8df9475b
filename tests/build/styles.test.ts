import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Rollup } from 'vite'
import { beforeEach, describe, expect, test } from 'vitest'
import { Output } from '../../src/build/output'
import { Styles } from '../../src/build/styles'

const SHEETS = {
  'site.css': 'p{margin:0}',
  'lead.css': 'h1[data-v-00000001]{margin:0}',
  'table.css': 'td[data-v-00000002]{margin:0}',
  'dialog.css': 'dialog[data-v-00000003]{margin:0}',
}
const MODULES = ['src/Lead.vue', 'src/Table.vue', 'src/Dialog.vue']
const LEAD = '<h1 data-v-00000001>1</h1>'
const TABLE = '<td data-v-00000002>2</td>'
const MARK = '<link rel="stylesheet" data-later>'

function chunk(file: keyof typeof SHEETS, moduleIds: string[], isEntry = false) {
  return { type: 'chunk', isEntry, moduleIds, viteMetadata: { importedCss: new Set([file]) } }
}

describe('the style sheets of a page', () => {
  let styles: Styles
  let read: (path: string | null) => string
  beforeEach(() => {
    const dir = mkdtempSync(join(tmpdir(), 'styles-'))
    for (const [file, css] of Object.entries(SHEETS)) writeFileSync(join(dir, file), css)
    const bundle = {
      main: chunk('site.css', ['/root/src/main.ts'], true),
      lead: chunk('lead.css', ['/root/src/Lead.vue']),
      table: chunk('table.css', ['/root/src/Table.vue?vue&type=script']),
      dialog: chunk('dialog.css', ['/root/src/Dialog.vue']),
    } as unknown as Rollup.OutputBundle
    styles = new Styles(new Output(dir), bundle, dir, '#123456')
    read = (path) => readFileSync(join(dir, path ?? ''), 'utf8')
  })

  test('are one where the page has no mark, with the styles of its components alone', () => {
    const { first, later } = styles.of(['src/Lead.vue'], LEAD)
    expect(later).toBeNull()
    expect(read(first)).toBe(
      `:root{--accent-given:#123456}\n${SHEETS['site.css']}${SHEETS['lead.css']}`,
    )
  })

  test('are two where it has one: what stands above it, and all the rest', () => {
    const { first, later } = styles.of(MODULES, LEAD + MARK + LEAD + TABLE)
    expect(read(first)).toContain(SHEETS['site.css'] + SHEETS['lead.css'])
    expect(read(first)).not.toContain('td')
    expect(read(later)).toBe(SHEETS['table.css'] + SHEETS['dialog.css'])
  })

  test('have each sheet once, wherever the mark stands', () => {
    const { first, later } = styles.of(MODULES, TABLE + MARK + LEAD)
    const both = read(first) + read(later)
    for (const css of Object.values(SHEETS)) expect(both.split(css)).toHaveLength(2)
    expect(read(first)).toContain(SHEETS['table.css'])
  })
})
