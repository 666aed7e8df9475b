import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Makes `vite preview` behave as the plain host that the site will stand on: a folder asked for without its
 * slash is redirected, and what is not there is answered with `404.html` and status 404.
 */
export function plainHost(): Plugin {
  return {
    name: 'yilan-plain-host',
    configurePreviewServer({ config, middlewares }) {
      const dist = join(config.root, config.build.outDir)
      middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
        const isBare = !pathname.endsWith('/') && isSafe(pathname) && isFolder(join(dist, pathname))
        if (isBare) response.writeHead(301, { Location: `${pathname}/${search}` }).end()
        else next()
      })
      // A function given back is run after Vite's own steps, so this is only asked what they did not find.
      return () =>
        middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost')
          if (isSafe(pathname) && isFile(join(dist, pathname))) return next()
          response
            .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
            .end(readFileSync(join(dist, '404.html')))
        })
    },
  }
}

function isSafe(pathname: string): boolean {
  return !/%|\\|\/\//.test(pathname)
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}
