import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Linux distributions put it. */
const INSTALLED = "/usr/bin/chromium";

/** Starts Chromium: the one that is installed, or else the one out of npm. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: existsSync(INSTALLED) ? INSTALLED : await unpack(),
    // Its sandbox needs rights that a container seldom has. It sees nothing but this machine.
    args: ["--no-sandbox"],
  });
}

async function unpack(): Promise<string> {
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}
