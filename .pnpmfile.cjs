module.exports = {
  hooks: {
    readPackage(manifest) {
      // Only the types of this package are used, and they work on every Node; it would warn on Node 20.
      if (manifest.name === "openai") delete manifest.engines;
      return manifest;
    },
  },
};
