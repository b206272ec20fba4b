import { fileURLToPath } from 'node:url'

const drawn = (file: string) => fileURLToPath(new URL(`${file}.ts`, import.meta.url))

/** What is imported by React's names, and what is meant by them here: for Vite, which builds the site and runs its tests. */
export const inPlaceOfReact = [
  { find: /^react$/, replacement: drawn('react') },
  { find: /^react-dom\/client$/, replacement: drawn('react-dom-client') },
  { find: /^react-dom\/server$/, replacement: drawn('react-dom-server') },
  { find: /^@astrojs\/react\/client\.js$/, replacement: drawn('island') },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react\/(jsx-runtime|jsx-dev-runtime)$/, replacement: 'preact/compat/$1' }
]

/** Packages that import React, and must be given what stands in its place. */
export const drawnBy = ['@astrojs/react', '@nanostores/react', 'react-hook-form', /^preact/]
