/**
 * The address of the site's own folder, whatever it is: in the build the scripts lie in `assets/`
 * below it, in development in `src/state/`.
 */
export const siteRoot = new URL(import.meta.env.DEV ? '../../' : '../', import.meta.url).href
