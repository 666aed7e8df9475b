import { mkdirSync, writeFileSync } from 'node:fs'
import { type Component, createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'

/** The light colours of `style.css`, so that a picture can be looked at by itself. */
const COLOURS = {
  paper: '#fdfcf9',
  ink: '#1d1c1a',
  'ink-quiet': '#5d5951',
  rule: '#ddd8cc',
  control: '#8a857a',
  data: '#1f5673',
  'data-pale': '#c6d2d6',
  'data-conflict': '#b4500f',
}

/** Draws a component that is one SVG into `tests/output/<name>.svg`; a changed picture is looked at in the diff. */
export async function drawPicture(
  name: string,
  component: Component,
  props: Record<string, unknown>,
): Promise<string> {
  const html = await renderToString(createSSRApp(component, props))
  const colours = Object.entries(COLOURS).map(([key, value]) => `--${key}:${value}`)
  const style = `<style>:root{${colours.join(';')};font-family:sans-serif;background:#fdfcf9}</style>`
  const svg = html
    .replace(/<!--.*?-->/g, '')
    .replace(/ data-v-[0-9a-f]+(="")?/g, '')
    .replace('>', `>${style}`)
    .replace(/></g, '>\n<')
  mkdirSync('tests/output', { recursive: true })
  writeFileSync(`tests/output/${name}.svg`, `${svg}\n`)
  return svg
}
