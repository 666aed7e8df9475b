import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { PDF_MAPS } from '../workbench/pdf-maps'

/** Chinese encodings; those of Japanese and Korean stand in no report. */
const WANTED = /^(?:Adobe-(?:GB1|CNS1)|GB|UniGB|B5|ETen|ETHK|HK|CNS|UniCNS).*\.bcmap$/

/**
 * Lays the character maps that PDFs with old Chinese fonts need beside the site's scripts. They are fetched by the
 * workbench, and only when such a PDF is opened.
 */
export function pdfMaps(): Plugin {
  return {
    name: 'yilan-pdf-maps',
    apply: 'build',
    generateBundle() {
      const root = createRequire(import.meta.url).resolve('pdfjs-dist/package.json')
      const folder = join(dirname(root), 'cmaps')
      for (const name of readdirSync(folder))
        if (WANTED.test(name))
          this.emitFile({
            type: 'asset',
            fileName: `${PDF_MAPS}${name}`,
            source: readFileSync(join(folder, name)),
          })
    },
  }
}
