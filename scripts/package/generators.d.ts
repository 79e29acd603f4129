declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** @returns the manifest, of what its arguments name */
  export function cli(options: {
    argv: readonly string[];
    noWrite: boolean;
    cwd: string;
  }): Promise<import('custom-elements-manifest/schema').Package>;
}
