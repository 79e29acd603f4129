import { join } from 'node:path';
import { buildWidget } from '../../demo/build-widget.ts';

export default async function setup(): Promise<void> {
  await buildWidget(join(import.meta.dirname, '../..'), new AbortController().signal);
}
