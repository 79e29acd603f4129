/** What VS Code and JetBrains' editors know of the elements. */

import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import type { Package } from 'custom-elements-manifest/schema';

/** By the generators' own type of a manifest, which knows nothing but elements. */
type Read = Parameters<typeof generateVsCodeCustomElementData>[0] & Parameters<typeof generateJetBrainsWebTypes>[0];

export function writeEditorData(manifest: Package, outdir: string): void {
  // They write into what they are given.
  const copy = () => structuredClone(manifest) as unknown as Read;
  generateVsCodeCustomElementData(copy(), { outdir, hideLogs: true, hideCssPropertiesDocs: true });
  generateJetBrainsWebTypes(copy(), { outdir, hideLogs: true, hideCssPropertiesDocs: true, packageJson: false });
}
