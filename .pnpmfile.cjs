module.exports = {
  hooks: {
    readPackage(manifest) {
      // `openai` 7 requires Node 22, so pnpm would warn on Node 20. The tests use its types and its client on Node 20 as well.
      if (manifest.name === "openai") delete manifest.engines;
      return manifest;
    },

    /** Removes the condition for the sources from published manifests. It is for this repository only. */
    beforePacking(manifest) {
      for (const entry of Object.values(manifest.exports ?? {})) delete entry["@chat-completion/source"];
      return manifest;
    },
  },
};
