// Plain JavaScript, so that a Node too old to strip types can still say so.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18) || !process.features.typescript) {
  console.error(
    `The demo needs Node 22.18 or later, and this is ${process.version}: install a newer one from nodejs.org.`,
  );
  process.exit(1);
}

// Node 22 announces type stripping as an experiment, which would look like something to worry about.
process.removeAllListeners('warning');
process.on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') console.warn(`${warning.name}: ${warning.message}`);
});

await import('./start.ts');
