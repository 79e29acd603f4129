import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Schema, Validator } from '@cfworker/json-schema';
import type { ClassDeclaration, CustomElement, Package } from 'custom-elements-manifest/schema';
import { describe, expect, inject, it } from 'vitest';

const installed = join(inject('consumer'), 'node_modules/polyai-callback');
const readJson = async <T>(path: string): Promise<T> => JSON.parse(await readFile(join(installed, path), 'utf8'));
const manifest = await readJson<Package>('dist/package/custom-elements.json');
const declarations = manifest.modules.flatMap((each) => each.declarations ?? []);
const elements = declarations.filter((each): each is ClassDeclaration & CustomElement => 'customElement' in each);
const named = (of: readonly { name: string }[] = []) => of.map(({ name }) => name);

describe('the manifest', () => {
  it('is one, by its schema', async () => {
    const schema: Schema = JSON.parse(
      await readFile(join(import.meta.dirname, '../../node_modules/custom-elements-manifest/schema.json'), 'utf8'),
    );
    const { valid, errors } = new Validator(schema, '7').validate(manifest);
    expect([valid, errors]).toEqual([true, []]);
  });

  it('is of both elements, by where they are had', () => {
    expect(elements.map(({ tagName }) => tagName)).toEqual(['polyai-callback', 'polyai-phone-input']);
    const exported = manifest.modules.flatMap(({ path, exports = [] }) =>
      exports.map(({ kind, name }) => [path, kind, name]),
    );
    expect(exported).toContainEqual(['dist/package/entries/index.js', 'custom-element-definition', 'polyai-callback']);
    expect(exported).toContainEqual(['dist/package/entries/element.js', 'js', 'PolyaiCallbackElement']);
  });

  it('tells nothing that is nobody else’s business', () => {
    const told = elements.flatMap(({ members, attributes }) => [...named(members), ...named(attributes)]);
    expect(told).toContain('reportValidity');
    for (const own of [
      'giveUp',
      'isUnreachable',
      'isBusy',
      'ownLabel',
      'callLabel',
      'messages',
      'settled',
      'render',
      'internals',
    ])
      expect(told).not.toContain(own);
    expect(told.filter((name) => /^#|^_|[cC]allback$/.test(name))).toEqual([]);
  });

  it('says something of all that it tells', () => {
    for (const { attributes, members, events, slots, cssParts, cssProperties, cssStates } of elements) {
      const told = [attributes, members, events, slots, cssParts, cssProperties, cssStates].flatMap(
        (each) => each ?? [],
      );
      const silent = told.filter(({ description }) => !description?.trim()).map(({ name }) => name);
      expect(silent).toEqual([]);
      expect((attributes ?? []).filter(({ type }) => !type?.text).map(({ name }) => name)).toEqual([]);
    }
  });

  it('has the class of each of the widget’s own events', () => {
    const classes = named(declarations);
    const [widget] = elements;
    expect(widget?.events?.length).toBeGreaterThan(4);
    for (const { type } of widget?.events ?? []) expect(classes).toContain(type.text);
  });

  it('is what editors are told', async () => {
    const html = await readJson<{ tags: { name: string }[] }>('dist/package/vscode.html-custom-data.json');
    const css = await readJson<{ properties: { name: string }[] }>('dist/package/vscode.css-custom-data.json');
    const web = await readJson<{ contributions: { html: { elements: { name: string }[] } } }>(
      'dist/package/web-types.json',
    );
    const tags = elements.map(({ tagName }) => tagName);
    expect(named(html.tags)).toEqual(tags);
    expect(named(web.contributions.html.elements)).toEqual(tags);
    expect(named(css.properties)).toContain('--polyai-callback-accent');
  });
});
