// @ts-check
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { root } from './root.mjs';
import { isTargetName, TARGETS } from './targets.mjs';

// One config for every program: `--mode` names the target (`renderer` is the preset, so that `vite` alone serves the window).
export default defineConfig(({ mode }) => {
  const name = isTargetName(mode) ? mode : 'renderer';
  return name === 'renderer' ? windowConfig() : nodeConfig(name, TARGETS[name]);
});

/** @returns {import('vite').UserConfig} */
function windowConfig() {
  return {
    root: `${root}/renderer`,
    base: './',
    cacheDir: `${root}/dist/.vite`,
    plugins: [react()],
    build: {
      outDir: `${root}/dist/renderer`,
      emptyOutDir: true,
      target: 'es2022',
      // Fonts and pictures stay files: the page's policy allows no data: fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2_000,
      license: true,
      reportCompressedSize: false,
    },
  };
}

/**
 * A program for Node or Electron's main process: one file with everything in it but Electron and Node themselves.
 *
 * @param {import('./targets.mjs').TargetName} name
 * @param {import('./targets.mjs').Target} target
 * @returns {import('vite').UserConfig}
 */
function nodeConfig(name, target) {
  return {
    root,
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ssr: target.entry,
      outDir: target.outDir,
      // main and preload share a folder.
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      // What is bundled is named beside the bundle, with its licence.
      license: { fileName: `${name}.licenses.md` },
      reportCompressedSize: false,
      rolldownOptions: {
        // The optional natives of ws are tried and may be missing: they stay requires.
        external: ['electron', 'bufferutil', 'utf-8-validate'],
        // Its marks name each file as seen from where one builds, which from elsewhere is the folder of whoever does.
        experimental: { attachDebugInfo: 'none' },
        output: { format: target.format, entryFileNames: target.file, codeSplitting: false },
      },
    },
  };
}
