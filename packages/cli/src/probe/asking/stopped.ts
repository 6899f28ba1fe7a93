/** Nothing was found out about the server: it can't be reached, or what was given is wrong. Its message is one line. */
export class Stopped extends Error {}
