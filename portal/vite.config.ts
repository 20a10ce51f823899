import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import icons from 'unplugin-icons/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/lib/paraglide',
      strategy: ['cookie', 'preferredLanguage', 'baseLocale'],
      emitReadme: false,
    }),
    // `~icons/lucide/…`: each drawing becomes a component of its own at the build, out of one file with all of the set
    icons({
      compiler: 'svelte',
      iconCustomizer: (_set, _name, attributes) => {
        Object.assign(attributes, { width: '24', height: '24', 'aria-hidden': 'true' });
      },
    }),
    sveltekit({
      adapter: adapter({ out: 'build' }),
      // Kit adds a nonce for its own start-up script; nothing else may run or load from elsewhere
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          // the one style attribute of Kit itself, on the element that announces a new page to screen readers
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'manifest-src': ['self'],
          'worker-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
          'object-src': ['none'],
        },
      },
      paths: { relative: false },
      version: { pollInterval: 0 },
      // the page on which one asks to be told registers it, and no other
      serviceWorker: { register: false },
    }),
  ],
  build: {
    // data: URLs would need a wider policy
    assetsInlineLimit: 0,
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                // what every signed-in page needs, with all that it imports; the style of all pages with it, since it is the first
                // sheet that decides the order of the layers. Kit's own groups come before.
                {
                  name: 'base',
                  priority: -1,
                  test: /ui\/styles\/index\.css$|runtime\/client\/client-entry\.js$|\(network\)\/\+(layout|error)\.svelte$|\/lib\/(server-parts\/Part|ui\/PrintButton)\.svelte$/,
                },
                // pieces that several pages use, of packages and of our own
                { name: 'base', priority: -2, test: /\/node_modules\/|^~icons\//, minShareCount: 2 },
                { name: 'base', priority: -3, test: /\/src\/lib\/(?!.*\.css)/, minShareCount: 8 },
                { name: 'live', priority: -4, test: /\/lib\/live\// },
              ],
            },
          },
        },
      },
    },
  },
  server: { fs: { allow: ['..'] } },
});
