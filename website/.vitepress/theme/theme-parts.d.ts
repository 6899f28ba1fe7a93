/** A part of the default theme. The theme has no types for its parts. */
declare module "#theme/*" {
  import type { Component } from "vue";

  const part: Component;
  export default part;
}
