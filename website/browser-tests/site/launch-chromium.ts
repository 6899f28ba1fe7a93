import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** The paths of Chromium in Linux distributions. */
const INSTALLED = "/usr/bin/chromium";

/** Starts the Chromium that is installed, or otherwise the one from npm. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: existsSync(INSTALLED) ? INSTALLED : await unpack(),
    // The sandbox needs rights that containers seldom have. Chromium opens only pages of this machine here.
    args: ["--no-sandbox"],
  });
}

async function unpack(): Promise<string> {
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}
