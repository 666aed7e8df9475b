/**
 * The content of an SVG that ECharts wrote in its mode for servers, made fit to stand in a page: no styles in
 * attributes and no style sheet (a page under `default-src 'self'` may have neither), no ids, nothing unseen,
 * and the same for the same chart; written short, since it is in the page before anything is drawn.
 *
 * @param svg a whole document of `renderToSVGString`; its texts are escaped by ECharts
 */
export function svgContent(svg: string): string {
  return svg
    .replace(/^[^<]*<svg\b[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style\b[^>]*>.*?<\/style>/gs, '')
    .replace(/<defs\b[^>]*>.*?<\/defs>/gs, '')
    .replace(/<(rect|path)\b[^>]*\bfill="none"(?![^>]*\bstroke=)[^>]*><\/\1>/g, '')
    .replace(/<path d="M0 0l0 0l0 0l0 0Z"[^>]*><\/path>/g, '')
    .replace(/ (?:class|pointer-events|clip-path|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => asAttributes(style))
    .replace(/<g>\s*|\s*<\/g>/g, '')
    .replace(/><\/(?:path|rect|line|circle)>/g, '/>')
    .replace(/\s*\n\s*/g, '')
    .replace(/<path d=""[^>]*\/>/g, '')
    .replace(/<text [^>]*>/g, placed)
    .replace(DOT, (_, r, x, y) => `<circle cx="${short(x)}" cy="${short(y)}" r="${short(r)}"`)
    .replace(RUN, (run, first: string, look: string) => {
      const all = run.split('/>').flatMap((path) => /d="([^"]*)"/.exec(path)?.[1] ?? [])
      return /transform|opacity/.test(look)
        ? run
        : `<path d="${[first, ...all.slice(1)].join('')}"${look}/>`
    })
}

/** A text that is only moved, not turned, at its own place. */
function placed(tag: string): string {
  const moved = / transform="translate\(([^ )]+) ([^ )]+)\)"/.exec(tag)
  if (!moved) return tag
  const own = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? 0)
  const [x, y] = [own('x') + Number(moved[1]), own('y') + Number(moved[2])]
  const bare = tag.replace(/ (?:[xy]|transform)="[^"]*"/g, '').slice(0, -1)
  return `${bare} x="${short(x)}" y="${short(y)}">`
}

/** A filled circle, as ECharts writes it: one of radius 1, enlarged. */
const DOT =
  /<path d="M1 0A1 1 0 1 1 1 -0.1A1 1 0 0 1 1 0" transform="matrix\(([\d.]+),0,0,\1,([-\d.]+),([-\d.]+)\)"(?=[^>]*\/>)(?![^>]* stroke=)/g
/** Lines that look the same, one after the other. */
const RUN = /<path d="([^"]*)"( fill="none"[^>]*)\/>(?:<path d="[^"]*"\2\/>)+/g

function short(value: number | string): number {
  return Math.round(Number(value) * 100) / 100
}

/** `font-size:11px;font-family:inherit` as attributes; what is inherited anyway is left out. */
function asAttributes(style: string): string {
  return style
    .split(';')
    .map((one) => one.split(':', 2).map((part) => part.trim()))
    .filter(([name, value]) => name && value && value !== 'inherit')
    .map(([name, value]) => ` ${name}="${value?.replace(/^(\d+)px$/, '$1')}"`)
    .join('')
}
