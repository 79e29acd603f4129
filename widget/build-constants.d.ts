/** The version in `package.json`, put in by the build. */
declare const __VERSION__: string;

/** Where the regions' phone metadata lies, relative to the chunk that asks; put in by the build. */
declare const __PHONE_METADATA__: string;

declare module '*.css?inline' {
  const css: string;
  export default css;
}
