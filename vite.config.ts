import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  base: './',
  plugins: [vue()],
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] },
})
