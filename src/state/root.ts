import { type App, type InjectionKey, inject, onMounted, type Ref, shallowRef } from 'vue'

/**
 * The address of the site's own folder, whatever it is: in the build the scripts lie in `assets/`
 * below it, in development in `src/state/`.
 */
export const siteRoot = new URL(import.meta.env.DEV ? '../../' : '../', import.meta.url).href

const ROOT: InjectionKey<string> = Symbol('root')

/** @param root as seen from the page: `siteRoot` in a browser, `../../` in a page that is being built */
export function provideRoot(app: App, root: string): void {
  app.provide(ROOT, root)
}

export function useRoot(): string {
  return inject(ROOT, siteRoot)
}

/** Whether the page has come to life: only then are its own address and today's date known. */
export function useLive(): Readonly<Ref<boolean>> {
  const isLive = shallowRef(false)
  onMounted(() => {
    isLive.value = true
  })
  return isLive
}
