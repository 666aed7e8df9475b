import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** A font with Chinese characters on this machine: its file and the name that a drawing calls it by. */
export interface PictureFont {
  file: string
  family: string
}

/** In this order; each name is that of the file without its ending, lower case. */
const FONTS: readonly [name: RegExp, family: string][] = [
  [/^notosanscjk-regular|^notosanscjk-vf/, 'Noto Sans CJK SC'],
  [/^notosanscjksc-|^notosanssc/, 'Noto Sans CJK SC'],
  [/^sourcehansans(sc|cn)?-regular|^sourcehansans-vf/, 'Source Han Sans SC'],
  [/^pingfang/, 'PingFang SC'],
  [/^hiragino sans gb|^stheiti light/, 'Hiragino Sans GB'],
  [/^msyh$/, 'Microsoft YaHei'],
  [/^simhei$/, 'SimHei'],
  [/^wqy-microhei/, 'WenQuanYi Micro Hei'],
  [/^wqy-zenhei/, 'WenQuanYi Zen Hei'],
  [/^droidsansfallback/, 'Droid Sans Fallback'],
]

/** Where systems keep their fonts. */
export function fontFolders(env: NodeJS.ProcessEnv = process.env): string[] {
  const home = homedir()
  const windows = env.WINDIR ?? 'C:\\Windows'
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(home, '.local/share/fonts'),
    join(home, '.fonts'),
    '/System/Library/Fonts',
    '/Library/Fonts',
    join(home, 'Library/Fonts'),
    join(windows, 'Fonts'),
    join(env.LOCALAPPDATA ?? windows, 'Microsoft', 'Windows', 'Fonts'),
  ]
}

/** @returns `null` where none of the known fonts is installed */
export function findFont(folders: readonly string[] = fontFolders()): PictureFont | null {
  const files = folders.flatMap(fontFiles)
  for (const [pattern, family] of FONTS) {
    const file = files.find((one) => pattern.test(nameOfFile(one)))
    if (file) return { file, family }
  }
  return null
}

function fontFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((one) => one.isFile() && /\.(ttf|ttc|otf|otc)$/i.test(one.name))
    .map((one) => join(one.parentPath, one.name))
}

function nameOfFile(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? '').replace(/\.\w+$/, '').toLowerCase()
}

export const NO_FONT =
  'no font with Chinese characters was found, so no PNG pictures are made and none is linked. Install one (Debian: apt-get install fonts-noto-cjk) and build again.'

/** Turns SVG into PNG with the one font given. Pictures made once are kept, by content, in a folder. */
export class PictureMaker {
  private readonly cache: string
  private readonly font: PictureFont
  private sharp: typeof import('sharp').default | null = null

  /** @param cache may be deleted at any time */
  constructor(font: PictureFont, cache: string) {
    this.font = font
    this.cache = cache
    mkdirSync(cache, { recursive: true })
  }

  /** @param width in pixels; the height follows */
  async png(svg: string, width: number): Promise<Buffer> {
    const key = createHash('sha256').update(`5 ${width} ${this.font.file} ${svg}`).digest('hex')
    const kept = join(this.cache, `${key.slice(0, 40)}.png`)
    if (existsSync(kept)) return readFileSync(kept)
    const sharp = this.load()
    const own = Number(/\swidth="([\d.]+)"/.exec(svg)?.[1] ?? width)
    const picture = await sharp(Buffer.from(svg), { density: (72 * width) / own })
      .resize({ width })
      // The paper covers all of it.
      .removeAlpha()
      .png({ compressionLevel: 6 })
      .toBuffer()
    writeFileSync(kept, picture)
    return picture
  }

  /** Other fonts are hidden from it: looking through all of a system takes seconds, and would change the pictures. */
  private load(): typeof import('sharp').default {
    if (this.sharp) return this.sharp
    // Absolute: fontconfig looks for any other in its own folder.
    const settings = resolve(this.cache, 'fonts.conf')
    writeFileSync(settings, fontSettings(this.font, resolve(this.cache, 'fonts')))
    process.env.FONTCONFIG_FILE = settings
    // Only now, since it reads the settings when it is loaded; by `require`, since Vite's runner has left by then.
    const sharp: typeof import('sharp').default = createRequire(import.meta.url)('sharp')
    // Several are drawn at a time instead.
    sharp.concurrency(1)
    this.sharp = sharp
    return sharp
  }
}

function fontSettings({ file, family }: PictureFont, cache: string): string {
  const alias = (name: string) =>
    `<alias binding="same"><family>${name}</family><prefer><family>${family}</family></prefer></alias>`
  return `<?xml version="1.0"?>
<fontconfig><dir>${dirname(file)}</dir><cachedir>${cache}</cachedir>${['sans-serif', 'serif', 'system-ui'].map(alias).join('')}</fontconfig>
`
}

/** Where pictures made once are kept; in `node_modules`, as other tools do. */
export const PICTURE_CACHE = 'node_modules/.cache/yilan'

let shared: PictureMaker | null | undefined

/** The maker of this build; `null` where there is no font. */
export function pictureMaker(): PictureMaker | null {
  if (shared === undefined) {
    const font = findFont()
    shared = font ? new PictureMaker(font, PICTURE_CACHE) : null
  }
  return shared
}

/** @throws Error where there is no font with Chinese characters */
export async function svgToPng(svg: string, width: number): Promise<Buffer> {
  const maker = pictureMaker()
  if (!maker) throw new Error(NO_FONT)
  return maker.png(svg, width)
}
