module.exports = {
  hooks: {
    readPackage(manifest) {
      // `openai` 7 requires Node 22, so pnpm would warn on Node 20. The tests use its types and its client on Node 20 as well.
      if (manifest.name === "openai") delete manifest.engines;
      return manifest;
    },

    /**
     * Removes from published manifests what is for this repository only: the condition for the sources, and the
     * development dependencies, of which some are private.
     */
    beforePacking(manifest) {
      delete manifest.devDependencies;
      for (const entry of Object.values(manifest.exports ?? {})) delete entry["@chat-completion/source"];
      return manifest;
    },
  },
};
