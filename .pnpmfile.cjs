module.exports = {
  hooks: {
    readPackage(manifest) {
      // Its version 7 asks for Node 22, and would warn on Node 20. Its types work on every Node, and what is tested of its
      // client is tested on Node 20 as well.
      if (manifest.name === "openai") delete manifest.engines;
      return manifest;
    },

    /** Leaves the sources out of what is published: that condition is for this repository. */
    beforePacking(manifest) {
      for (const entry of Object.values(manifest.exports ?? {})) delete entry["@chat-completion/source"];
      return manifest;
    },
  },
};
