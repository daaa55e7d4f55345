/** Build, prerendered first paint, and the test projects. */

import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { contentPlugin } from "./build/contentPlugin.ts";
import { firstChunk } from "./build/firstChunk.ts";
import { landPlugin } from "./build/landPlugin.ts";
import { licencePlugin } from "./build/licencePlugin.ts";
import { pagePlugin, stylesInPage } from "./build/pagePlugin.ts";
import { selftestPlugin } from "./build/selftestPlugin.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  root,
  base: "./",
  plugins: [
    react(),
    contentPlugin(root),
    landPlugin,
    licencePlugin(root),
    pagePlugin(root),
    stylesInPage,
    selftestPlugin,
  ],
  build: {
    target: "es2022",
    // The browsers that README.md names: light-dark() and nesting are written so that they know them.
    cssTarget: ["chrome111", "firefox121", "safari16.4"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // MapLibre is large and comes late; test/budget.ts watches what comes early.
    chunkSizeWarningLimit: 1200,
    rollupOptions: {
      input: { index: `${root}index.html`, sjalvtest: `${root}sjalvtest.html` },
      output: {
        codeSplitting: { groups: [{ name: firstChunk, debugName: "first" }] },
        // Some hosts serve `.mjs` with a type that browsers refuse for workers.
        assetFileNames: ({ names }) =>
          names[0]?.endsWith(".mjs") ? "assets/[name]-[hash].js" : "assets/[name]-[hash][extname]",
      },
    },
  },
  test: {
    // A busy machine is no failure; a test that hangs still is.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["test/unit/**/*.test.ts", "test/unit/**/*.test.tsx"],
        },
      },
      {
        extends: true,
        test: {
          name: "component",
          environment: "jsdom",
          include: ["test/component/**/*.test.tsx"],
          setupFiles: ["test/component/setup.ts"],
        },
      },
    ],
  },
});
