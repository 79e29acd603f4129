/** Stands in for a site builder: what an author has written (`page.html`) goes through its sanitizer, which knows no custom elements; what the owner has put into its settings (`code-injection.html`) does not. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sanitize from 'sanitize-html';

const here = import.meta.dirname;
const read = (name) => readFile(join(here, name), 'utf8');
const written = sanitize(await read('page.html'), {
  allowedAttributes: { '*': ['id', 'class'], a: ['href'] },
  allowedSchemes: ['https', 'mailto', 'tel'],
});

await mkdir(join(here, 'dist'), { recursive: true });
await copyFile(join(here, 'style.css'), join(here, 'dist/style.css'));
await writeFile(
  join(here, 'dist/index.html'),
  `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Larkline: ask us</title>
  <link rel="stylesheet" href="style.css">
</head>
<body>
<main>
${written}</main>
${await read('code-injection.html')}</body>
</html>
`,
);
