/** Without `packagejson: false` it writes a `customElements` of its own into package.json, each time. */
export default { litelement: true, packagejson: false, quiet: true };
