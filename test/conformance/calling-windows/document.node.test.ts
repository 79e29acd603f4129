import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { callingWindowTable } from '../../../scripts/calling-window-table.ts';

it('the table in docs/calling-windows.md is that of the rules', async () => {
  const document = await readFile(join(import.meta.dirname, '../../../docs/calling-windows.md'), 'utf8');
  // As a whole, so that no line of a rule that is gone stays either.
  expect(
    document
      .match(/(?:^\|.*\n)+/gm)
      ?.at(0)
      ?.trimEnd(),
  ).toBe(callingWindowTable());
});
