/**
 * The content of an SVG that ECharts wrote in its mode for servers, made fit to stand in a page: no styles in
 * attributes and no style sheet (a page under `default-src 'self'` may have neither), no ids, nothing unseen,
 * and the same for the same chart.
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
